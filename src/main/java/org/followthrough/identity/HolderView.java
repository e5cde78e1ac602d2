package org.followthrough.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holder of a post as pages show them.
 *
 * @param version for the form that changes it
 * @param from the first day
 * @param until the last day, null if no end is in sight
 */
public record HolderView(
        long id,
        long version,
        long postId,
        String name,
        @Nullable Long accountId,
        LocalDate from,
        @Nullable LocalDate until) {}
