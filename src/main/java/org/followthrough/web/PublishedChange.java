package org.followthrough.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of something public, as the fragment app/changes shows it.
 *
 * @param what which words of what, as readers call them
 * @param path where they stand now, null for this page or nowhere any more
 * @param before the words until then, null for none
 * @param after the words from then on, null for none
 * @param reason why, null where nothing was changed that people had read
 */
public record PublishedChange(
        Instant at,
        String what,
        @Nullable String path,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    /** The same with another place where the words stand. */
    public PublishedChange standingAt(@Nullable String place) {
        return new PublishedChange(at, what, place, before, after, reason);
    }

    /** Whether it says more than what has changed. */
    public boolean isTold() {
        return before != null || after != null || reason != null;
    }

    /** What was taken out of the words and put in. */
    public List<WordDifference.Part> parts() {
        return WordDifference.between(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
    }
}
