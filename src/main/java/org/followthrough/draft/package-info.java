/** Words not sent yet: what somebody types into a long form is kept for them alone until it is saved. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package org.followthrough.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
