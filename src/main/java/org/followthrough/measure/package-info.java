/** Measures: plans with their figures, what these add up to, readings over time, and lists of actions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "status",
            "dates",
            "history",
            "web",
            "identity",
            "council",
            "review",
            "recommendation"
        })
package org.followthrough.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
