/** Monitoring sessions: what a committee asks, drafts, confirms and publishes of each recommendation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "status",
            "history",
            "web",
            "identity",
            "council",
            "review",
            "recommendation",
            "response"
        })
package org.followthrough.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
