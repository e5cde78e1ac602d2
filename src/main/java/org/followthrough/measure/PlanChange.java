package org.followthrough.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in a plan after everybody could read it.
 *
 * @param what as readers call it: "4 Reduce agency staff: Achieved £k"
 * @param before the words until then, null for none
 * @param after the words since then, null for none
 * @param reason why, in the words of the person who changed it; null where nothing was changed that people had read
 */
public record PlanChange(
        Instant at,
        String what,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
