package org.followthrough.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that came to a meeting, without its text.
 *
 * @param id stays when its address changes
 * @param slug its part of the address
 */
public record PaperView(
        long id,
        long version,
        String slug,
        String title,
        @Nullable String author,
        @Nullable LocalDate dated) {}
