package org.followthrough.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post and when.
 *
 * @param name at most 100 characters; empty where the record does not name the holder, of whom the words then say
 *     something
 * @param accountId with which account the holder acts for the post, null if with none
 * @param from the first day
 * @param until the last day, that day included, null if no end is in sight
 * @param words what papers say of the time instead of days
 */
public record HolderDetails(
        String name,
        @Nullable Long accountId,
        LocalDate from,
        @Nullable LocalDate until,
        TermWords words) {

    /** Somebody whose days are known. */
    public HolderDetails(String name, @Nullable Long accountId, LocalDate from, @Nullable LocalDate until) {
        this(name, accountId, from, until, TermWords.NONE);
    }
}
