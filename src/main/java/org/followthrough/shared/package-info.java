/** What every feature speaks: who acts, why something is refused, what an entity and a slug are. Knows nothing. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.followthrough.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
