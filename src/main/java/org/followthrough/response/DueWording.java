package org.followthrough.response;

import java.time.LocalDate;
import java.time.YearMonth;
import org.followthrough.dates.DueDate;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** What became of an action's due words when they were read, as a line beside them. */
public final class DueWording {

    private DueWording() {}

    /** "Read as 1 June to 30 September 2013"; null where there are no words to read. */
    public static @Nullable String of(ActionView action) {
        DueDate due = action.due();
        LocalDate from = due.from();
        LocalDate until = due.until();
        String span = from == null || until == null ? "" : span(from, until);
        if (action.dueByHand()) {
            return "Taken as " + span + ", as somebody entered it";
        }
        return switch (due.kind()) {
            case SPAN -> "Read as " + span + (due.ongoing() ? " and ongoing" : "");
            case ONGOING -> "Read as ongoing, without a date";
            case EVENT -> "Read as waiting for something that has no date yet";
            case DONE -> "Read as done" + (span.isEmpty() ? "" : ", " + span);
            case UNREAD -> "Could not be read as a date: it stays as words";
            case NONE -> due.words().isBlank() ? null : "Read as no date";
        };
    }

    /** The same for readers of what is written, short; null where the words say it plainly themselves. */
    static @Nullable String beside(ActionView action) {
        DueDate due = action.due();
        LocalDate from = due.from();
        LocalDate until = due.until();
        if (from != null && until != null) {
            boolean plain = from.equals(until) && Words.due(due.words(), until).equals(due.words());
            return plain ? null : span(from, until) + (due.ongoing() ? ", then ongoing" : "");
        }
        return switch (due.kind()) {
            case UNREAD -> "These words could not be read as a date";
            case EVENT -> "No date yet: it waits for something that has none";
            case NONE -> due.words().isEmpty() ? "No date is given" : null;
            case SPAN, ONGOING, DONE -> null;
        };
    }

    /** "31 March 2013", "1 to 30 June 2013", "1 June to 30 September 2013", "1 November 2013 to 31 January 2014". */
    static String span(LocalDate from, LocalDate until) {
        String last = Words.date(until);
        if (from.equals(until)) {
            return last;
        }
        String first = Words.date(from);
        if (YearMonth.from(from).equals(YearMonth.from(until))) {
            first = String.valueOf(from.getDayOfMonth());
        } else if (from.getYear() == until.getYear()) {
            first = first.substring(0, first.lastIndexOf(' '));
        }
        return first + " to " + last;
    }
}
