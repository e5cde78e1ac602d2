/** The pages on which officers write recommendations and publish reviews. */
@NullMarked
package org.followthrough.recommendation.web;

import org.jspecify.annotations.NullMarked;
