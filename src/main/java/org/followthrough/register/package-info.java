/** The reading side: what everybody sees of reviews, recommendations and sessions. It only reads. */
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
            "measure",
            "response",
            "monitoring",
            "programme",
            "meeting",
            "search"
        })
package org.followthrough.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
