/** Tests of the administrators' pages. */
@NullMarked
package org.followthrough.administration.web;

import org.jspecify.annotations.NullMarked;
