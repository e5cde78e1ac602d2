/** Responses: what a recipient answers to recommendations, who approves it, what will be done by when, and by when it is owed. */
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
package org.followthrough.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
