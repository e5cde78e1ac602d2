package org.followthrough.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published action that is to be done, for whoever answers for it.
 *
 * @param ref of the first recommendation that the response stands for
 * @param number as printed
 * @param what null where it is what the response's text describes
 * @param until the last day as read from the words
 */
public record DueAction(
        String reviewSlug,
        String reviewTitle,
        String ref,
        String number,
        @Nullable String what,
        String dueWords,
        LocalDate until) {

    /** The recommendation's page, where the action stands. */
    public String path() {
        return "/reviews/%s/recommendations/%s".formatted(reviewSlug, ref);
    }
}
