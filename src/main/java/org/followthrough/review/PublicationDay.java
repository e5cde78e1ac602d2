package org.followthrough.review;

import java.time.LocalDate;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.InvalidInput;
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
