package org.followthrough.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holder of a post as pages show them.
 *
 * @param version for the form that changes it
 * @param name empty where the record does not name the holder
 * @param from the first day
 * @param until the last day, null if no end is in sight
 * @param words what papers say of the time instead of days
 */
public record HolderView(
        long id,
        long version,
        long postId,
        String name,
        @Nullable Long accountId,
        LocalDate from,
        @Nullable LocalDate until,
        TermWords words) {

    /** Whether the record names the holder. */
    public boolean isNamed() {
        return !name.isEmpty();
    }
}
