/** Pages of each person's own work. */
@NullMarked
package org.followthrough.home.web;

import org.jspecify.annotations.NullMarked;
