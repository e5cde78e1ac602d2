package org.followthrough.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a reading.
 *
 * @param asAtWords when, as printed, at most 100 characters
 * @param asAt the same as a day, null where the words say enough or nobody knows
 * @param value in the words printed, at most 100 characters; null only in a correction, which then takes it back
 */
public record ReadingDetails(
        String asAtWords,
        @Nullable LocalDate asAt,
        @Nullable String value) {

    private static final int LONGEST = 100;

    /** "March 2014: 692". */
    String inWords() {
        return "%s: %s".formatted(asAtWords, value == null ? "taken back" : value);
    }

    Map<String, String> problems(boolean mayBeTakenBack) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (asAtWords.isBlank()) {
            problems.put("asAtWords", "Enter when it was, such as March 2014");
        }
        TextLimit.check("asAtWords", "The words", asAtWords, LONGEST, problems);
        if (asAt != null && !asAtWords.isBlank()) {
            DueDate said = DueDate.read(SaidDay.words(asAtWords), asAt);
            LocalDate from = said.from();
            LocalDate until = said.until();
            if (from != null && until != null && (asAt.isBefore(from) || asAt.isAfter(until))) {
                problems.putIfAbsent("asAt", "The day is not in what the words say: correct one of the two");
            }
        }
        if (value == null && !mayBeTakenBack) {
            problems.put("value", "Enter the value");
        }
        TextLimit.check("value", "The value", value, LONGEST, problems);
        return problems;
    }
}
