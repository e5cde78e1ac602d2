package org.followthrough.programme;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * One body asks another.
 *
 * @param fromWords who asks, as the paper names it, at most 200 characters
 * @param fromCommittee the same as a committee known here
 * @param toWords who is asked
 * @param toCommittee the same as a committee known here
 * @param on the day
 * @param onWords when, as printed, where the paper names no day; at most 100 characters
 * @param text what is said of it, at most 4,000 characters
 */
public record StepDetails(
        String fromWords,
        @Nullable Long fromCommittee,
        String toWords,
        @Nullable Long toCommittee,
        @Nullable LocalDate on,
        @Nullable String onWords,
        @Nullable String text) {

    private static final int WHEN = 100;
    private static final int TEXT = 4000;

    /** Adds what cannot be kept, by field. */
    void check(Map<String, String> problems) {
        if (fromWords.isBlank()) {
            problems.put("fromWords", "Enter who asks, or select a committee");
        }
        if (toWords.isBlank()) {
            problems.put("toWords", "Enter who is asked, or select a committee");
        }
        if (fromCommittee != null && fromCommittee.equals(toCommittee)) {
            problems.put("toCommittee", "A committee cannot ask itself");
        }
        TextLimit.check("fromWords", "Who asks", fromWords, TextLimit.SHORT, problems);
        TextLimit.check("toWords", "Who is asked", toWords, TextLimit.SHORT, problems);
        TextLimit.check("onWords", "When, in words,", onWords, WHEN, problems);
        TextLimit.check("text", "What is said of it", text, TEXT, problems);
    }
}
