package org.followthrough.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.followthrough.dates.DueDate;
import org.followthrough.dates.DueDate.Kind;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date cells of a work programme, which begin with a day or months and may go on with time and room: "4th
 * June 2013 6.30pm MR3, Darby House", "Dec/Jan/Feb".
 */
public final class ProgrammeDates {

    private ProgrammeDates() {}

    /** Days from the first to the last. */
    public record Span(LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** "5 November 2013", "1 December 2013 to 28 February 2014". */
        public String words() {
            return from.equals(until) ? Words.date(from) : Words.date(from) + " to " + Words.date(until);
        }
    }

    /**
     * The span that the words begin with, as much of them as can be read; empty where they begin with none.
     *
     * @param period of the work programme, from which a missing year is taken
     * @param today what counts where the period names no year
     */
    public static Optional<Span> read(@Nullable String words, String period, LocalDate today) {
        if (words == null) {
            return Optional.empty();
        }
        LocalDate begins = span(period, today).map(Span::from).orElse(today);
        List<String> parts = Arrays.asList(words.strip().split("\\s+"));
        for (int length = parts.size(); length > 0; length--) {
            Optional<Span> read = span(String.join(" ", parts.subList(0, length)), begins);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> span(String words, LocalDate begins) {
        DueDate read = DueDate.read(words, begins);
        LocalDate from = read.from();
        LocalDate until = read.until();
        return read.kind() == Kind.SPAN && from != null && until != null
                ? Optional.of(new Span(from, until))
                : Optional.empty();
    }
}
