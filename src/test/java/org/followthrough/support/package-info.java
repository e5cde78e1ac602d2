/** What tests stand on: the real database, the clock, the browser, the count of statements. */
@NullMarked
package org.followthrough.support;

import org.jspecify.annotations.NullMarked;
