/** The pages that everybody reads. */
@NullMarked
package org.followthrough.register.web;

import org.jspecify.annotations.NullMarked;
