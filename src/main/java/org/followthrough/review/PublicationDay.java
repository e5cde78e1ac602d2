package org.followthrough.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published: a day, or words such as "March 2014" where the report prints no day.
 *
 * @param on the day; the first that the words can mean
 * @param until the last day that the words can mean, null without words
 * @param words as printed, at most {@value #LONGEST} characters; null where the report prints a day
 */
public record PublicationDay(
        LocalDate on, @Nullable LocalDate until, @Nullable String words) {

    /** Longest words. */
    public static final int LONGEST = 100;

    public static PublicationDay of(LocalDate day) {
        return new PublicationDay(day, null, null);
    }

    /**
     * Reads what somebody typed: the day, or words where the report prints none.
     *
     * @param today by which a missing year in words is found
     * @throws InvalidInput naming {@code publishedOn} or {@code publishedWords}
     */
    public static PublicationDay typed(DateParts day, String words, LocalDate today) {
        if (!words.isBlank()) {
            if (!day.isBlank()) {
                throw new InvalidInput("publishedWords", "Enter the date as a day or in words, not both");
            }
            return read(words, today);
        }
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate date = TypedDate.required(problems, "publishedOn", day, "the date on the report");
        if (date == null) {
            throw new InvalidInput(problems);
        }
        return of(date);
    }

    /** Puts down what is wrong with it: a report is not published before its day has come. */
    void check(LocalDate today, Map<String, String> problems) {
        if (on.isAfter(today)) {
            problems.put(
                    words == null ? "publishedOn" : "publishedWords",
                    "The date of publication must be today or in the past");
        }
    }

    /**
     * Reads words.
     *
     * @param today by which a missing year is found
     * @throws InvalidInput naming {@code publishedWords}, for words that do not give a day, a month or a year
     */
    public static PublicationDay read(String words, LocalDate today) {
        String stripped = words.strip();
        if (stripped.length() > LONGEST) {
            throw new InvalidInput(
                    "publishedWords", "The date in words must be %d characters or fewer".formatted(LONGEST));
        }
        DueDate read = DueDate.read(stripped, today);
        LocalDate from = read.from();
        LocalDate until = read.until();
        if (from == null || until == null || read.ongoing()) {
            throw new InvalidInput(
                    "publishedWords", "Enter a date in words that names a month or a year, for example March 2014");
        }
        return new PublicationDay(from, until, stripped);
    }
}
