package org.followthrough.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.dates.ImpossibleDay;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** What is asked of the days that somebody types into a row of a work programme; papers that are taken in keep theirs. */
public final class EntryDays {

    private EntryDays() {}

    /**
     * Refuses a day that no calendar has, and a meeting on another day than the words say. What stays as it was is not
     * asked again.
     *
     * @param before null for a new row
     * @throws InvalidInput naming the fields
     */
    static void check(EntryDetails details, @Nullable EntryDetails before, ProgrammeDates.@Nullable Span read) {
        if (before != null && haveSameDays(details, before)) {
            return;
        }
        Map<String, String> problems = new LinkedHashMap<>();
        if (before == null || !Objects.equals(before.dateWords(), details.dateWords())) {
            ImpossibleDay.check("dateWords", details.dateWords(), problems);
        }
        ProgrammeDates.Span said = span(details, read);
        LocalDate meeting = details.meetingOn();
        if (problems.isEmpty() && said != null && meeting != null && !said.has(meeting)) {
            problems.put(
                    "meetingOn",
                    "The meeting of %s is not on the day that the date says, %s"
                            .formatted(Words.date(meeting), said.words()));
        }
        InvalidInput.throwIfAny(problems);
    }

    /** Whether date, meeting and typed days are the same. */
    public static boolean haveSameDays(EntryDetails one, EntryDetails other) {
        return Objects.equals(one.dateWords(), other.dateWords())
                && Objects.equals(one.meetingOn(), other.meetingOn())
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.until(), other.until());
    }

    /**
     * What lies outside of the period, "9 April 2014"; empty where nothing does or the period names no days.
     *
     * @param today what counts where the period names no year
     */
    public static Optional<String> outside(EntryDetails details, String period, LocalDate today) {
        ProgrammeDates.Span year = ProgrammeDates.read(period, period, today).orElse(null);
        if (year == null) {
            return Optional.empty();
        }
        LocalDate meeting = details.meetingOn();
        if (meeting != null && !year.has(meeting)) {
            return Optional.of(Words.date(meeting));
        }
        ProgrammeDates.Span said = span(
                details, ProgrammeDates.read(details.dateWords(), period, today).orElse(null));
        return said == null
                        || said.from().isBefore(year.until().plusDays(1))
                                && said.until().isAfter(year.from().minusDays(1))
                ? Optional.empty()
                : Optional.of(said.words());
    }

    private static ProgrammeDates.@Nullable Span span(EntryDetails details, ProgrammeDates.@Nullable Span read) {
        LocalDate from = details.from();
        LocalDate until = details.until();
        return from == null || until == null ? read : new ProgrammeDates.Span(from, until);
    }
}
