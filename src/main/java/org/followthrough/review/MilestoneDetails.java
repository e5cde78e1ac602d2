package org.followthrough.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a review.
 *
 * @param committeeId which committee commissioned, endorsed or received it, null for none
 * @param dateWords the date as the source has it, where that is not a day; at most 100 characters
 * @param text what happened, at most 2,000 characters
 */
public record MilestoneDetails(
        MilestoneKind kind,
        @Nullable Long committeeId,
        @Nullable LocalDate date,
        @Nullable String dateWords,
        String text) {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    public MilestoneDetails {
        dateWords = Typed.orNull(dateWords);
    }

    private static boolean mayMean(DueDate words, LocalDate day) {
        LocalDate from = words.from();
        LocalDate until = words.until();
        return from == null || until == null || !(day.isBefore(from) || day.isAfter(until));
    }

    /** By which it stands among others: its day, or the first that its words name with their year; null for neither. */
    @Nullable
    LocalDate place() {
        if (date != null || dateWords == null || !YEAR.matcher(dateWords).find()) {
            return date;
        }
        return DueDate.read(dateWords, LocalDate.EPOCH).from();
    }

    void check() {
        InvalidInput.throwIfAny(problems());
    }

    /** What cannot be kept, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.isBlank()) {
            problems.put("text", "Enter what happened");
        }
        TextLimit.check("text", "What happened", text, 2_000, problems);
        TextLimit.check("dateWords", "The date in words", dateWords, 100, problems);
        if (date != null && dateWords != null && !mayMean(DueDate.read(dateWords, date), date)) {
            problems.putIfAbsent("dateWords", "These words mean another day than the one above");
        }
        return problems;
    }
}
