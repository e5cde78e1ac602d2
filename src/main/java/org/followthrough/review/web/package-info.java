/** The pages on which officers write reviews. */
@NullMarked
package org.followthrough.review.web;

import org.jspecify.annotations.NullMarked;
