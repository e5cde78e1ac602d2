package org.followthrough.measure;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.followthrough.dates.DueDate;

/** The day that a reading's words mean. What stands before a day says only that the figure was so then. */
final class SaidDay {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:position )?(?:as )?(?:at|of|on) (?:the )?"
                    + "|^(?:the |in the )?(?:[a-z0-9]+ months?|financial year|year|half[- ]year|quarter|month|week)"
                    + " (?:to|ending|ended) ",
            Pattern.CASE_INSENSITIVE);

    private SaidDay() {}

    /** The words from which the day is read: "31 March 2013" of "As at 31 March 2013", "March 2013" of "12 months to". */
    static String words(String asAtWords) {
        return BEFORE.matcher(asAtWords.strip()).replaceFirst("");
    }

    /**
     * As the words are read.
     *
     * @param counted from which a missing year counts backwards: "October" is the last one
     */
    static DueDate read(String asAtWords, LocalDate counted) {
        String words = words(asAtWords);
        DueDate done = DueDate.read("Completed " + words, counted);
        return done.until() == null ? DueDate.read(words, counted) : done;
    }
}
