package org.followthrough.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in something public.
 *
 * @param what which words of what, as readers call them
 * @param path where they stand now, null where that is the page itself or nowhere any more
 * @param before the words until then, null for none
 * @param after the words from then on, null for none
 * @param reason why; needed where words were changed that people had read
 */
public record WorkChangeView(
        Instant at,
        String what,
        @Nullable String path,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    /** The same with another address. */
    WorkChangeView at(@Nullable String address) {
        return new WorkChangeView(at, what, address, before, after, reason);
    }

    /** Whether it says more than what has changed. */
    public boolean isTold() {
        return before != null || after != null || reason != null;
    }
}
