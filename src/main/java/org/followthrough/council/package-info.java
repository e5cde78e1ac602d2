/** Councils, their committees and the committees' meetings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "status", "history", "web", "identity"})
package org.followthrough.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
