/** Papers in and out: today the JSON format of a published tracking paper. */
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
            "meeting"
        })
package org.followthrough.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
