package org.followthrough.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done: the words exactly as the paper has them, and the span of days read from them. The
 * words are what was promised and never change; the span is only for sorting, for finding what is overdue and for
 * seeing that a date has moved.
 *
 * @param words as written, with every space; empty if nothing was written
 * @param kind what the words amount to
 * @param from the first day of the span; null if and only if {@code until} is
 * @param until the last day of the span, which still counts as in time; where the work is ongoing, the last day by
 *     which it is to have begun or to be done for the first time
 * @param ongoing whether the work goes on, with or without a first date
 * @param reading how the words were read, in sentences for the page
 */
public record DueDate(
        String words,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean ongoing,
        String reading) {

    /** What due words amount to. */
    public enum Kind {
        /** They give a day or a span of days, perhaps ongoing from then. */
        SPAN,
        /** They say that the work goes on and give no date. */
        ONGOING,
        /** They name something that must happen first, as "by the next meeting": no date until that has one. */
        EVENT,
        /** They say that the work is done, perhaps with the span in which it was. */
        DONE,
        /** They could not be read, or could be read in two ways: only a person knows. */
        UNREAD,
        /** There are none, or they say that no date is set. */
        NONE
    }

    /** @throws IllegalArgumentException if the span has one end only, runs backwards or is missing from a SPAN */
    public DueDate {
        if ((from == null) != (until == null)) {
            throw new IllegalArgumentException("A span has two ends: from " + from + " until " + until);
        }
        if (from != null && until != null && from.isAfter(until)) {
            throw new IllegalArgumentException("From " + from + " is after until " + until);
        }
        boolean mayHaveDates = kind == Kind.SPAN || kind == Kind.DONE;
        if (kind == Kind.SPAN && from == null || !mayHaveDates && from != null) {
            throw new IllegalArgumentException(kind + " cannot be from " + from);
        }
    }

    /**
     * Reads due words as scrutiny papers write them: "June- September 2013", "02.07.13", "From 2013-14", "April and
     * ongoing". Never throws for any words. Days stand before months. What could mean two things is not guessed.
     *
     * @param words as written, or null for a blank cell
     * @param publishedOn the day of the paper, from which "within 6 months of publication" and missing years count
     */
    public static DueDate read(@Nullable String words, LocalDate publishedOn) {
        return new DueReader(words == null ? "" : words, publishedOn).read();
    }

    /** Whether a day is after the last one, so that work that is neither done nor ongoing would be overdue. */
    public boolean passedOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /**
     * Whether this is a slip from an earlier promise, for which a reason is owed: a later last day, or no day at all
     * where there was one. Where the earlier words gave no date nothing can have slipped.
     */
    public boolean slipsFrom(DueDate earlier) {
        if (earlier.until == null || kind == Kind.DONE) {
            return false;
        }
        return until == null || until.isAfter(earlier.until);
    }
}
