/** What waits for each person: their way into the work of all other features. */
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
            "recommendation",
            "response",
            "monitoring",
            "meeting"
        })
package org.followthrough.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
