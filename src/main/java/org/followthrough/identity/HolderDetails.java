package org.followthrough.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post and when.
 *
 * @param name at most 100 characters
 * @param accountId with which account the holder acts for the post, null if with none
 * @param from the first day
 * @param until the last day, that day included, null if no end is in sight
 */
public record HolderDetails(
        String name,
        @Nullable Long accountId,
        LocalDate from,
        @Nullable LocalDate until) {}
