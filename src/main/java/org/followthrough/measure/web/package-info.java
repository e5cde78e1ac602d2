/** The pages of plans and measures. */
@NullMarked
package org.followthrough.measure.web;

import org.jspecify.annotations.NullMarked;
