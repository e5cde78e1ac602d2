/** Puts the application together: clock, database, security, demonstration data. May know all; nobody knows it. */
@NullMarked
@ApplicationModule
package org.followthrough.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
