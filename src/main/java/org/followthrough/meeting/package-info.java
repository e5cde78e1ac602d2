/** What a meeting dealt with: agenda, minutes, papers, what was resolved and what became of it. */
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
            "programme"
        })
package org.followthrough.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
