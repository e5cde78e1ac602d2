/** What happened: who did what, when and why, on which subject. It is only ever added to. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.followthrough.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
