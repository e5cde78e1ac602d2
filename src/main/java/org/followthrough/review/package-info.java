/** Reviews: what a committee looked into and reported on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "status", "dates", "history", "web", "identity", "council"})
package org.followthrough.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
