package org.followthrough.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a work programme as pages show it.
 *
 * @param number its part of the address, whatever its place
 * @param span the days on which it may come up, given or read from its words; null where they name none
 * @param recommendations those that it takes
 */
public record EntryView(
        long id,
        long version,
        int number,
        int position,
        EntryDetails details,
        ProgrammeDates.@Nullable Span span,
        List<Named> recommendations) {

    public EntryView {
        recommendations = List.copyOf(recommendations);
    }

    /** The day by which it is over: of the meeting, or the last of the span; null where neither is known. */
    public @Nullable LocalDate lastDay() {
        LocalDate meeting = details.meetingOn();
        return meeting == null && span != null ? span.until() : meeting;
    }

    /** The first day on which it may come up; null where none is known. */
    public @Nullable LocalDate firstDay() {
        LocalDate meeting = details.meetingOn();
        return meeting == null && span != null ? span.from() : meeting;
    }

    /** Whether its first cell names a date, by which it is called then; else it is called by its issue. */
    public boolean isDated() {
        return details.dateWords() != null || details.meetingOn() != null;
    }

    /** Whether nothing but its issue is printed, which then runs over the whole row. */
    public boolean isOnlyIssue() {
        return Stream.of(
                        details.dateWords(),
                        details.meetingOn(),
                        details.type(),
                        details.how(),
                        details.who(),
                        details.outcome())
                .allMatch(Objects::isNull);
    }
}
