/** Recommendations: numbered, nested, word for word as published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "status", "history", "web", "identity", "council", "review"})
package org.followthrough.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
