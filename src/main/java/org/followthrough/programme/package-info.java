/** What committees mean to look at and when, and what one body asks another to look at. */
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
            "monitoring"
        })
package org.followthrough.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
