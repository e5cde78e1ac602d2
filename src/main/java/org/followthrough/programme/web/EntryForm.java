package org.followthrough.programme.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.programme.EntryDetails;
import org.followthrough.programme.EntryView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types into a row of a work programme.
 *
 * @param from first day, where the date is not read as it is meant
 * @param recommendations short names, separated by commas
 * @param outside "true" where a day outside of the programme's period is meant
 * @param version of the row that the form was made from; empty for a new one
 * @param reason why published words are changed
 */
record EntryForm(
        String heading,
        String dateWords,
        DateParts from,
        DateParts until,
        DateParts meetingOn,
        String issue,
        String type,
        String how,
        String who,
        String outcome,
        String recommendations,
        String outside,
        String version,
        String reason) {

    EntryForm(
            @Nullable String heading,
            @Nullable String dateWords,
            @Nullable DateParts from,
            @Nullable DateParts until,
            @Nullable DateParts meetingOn,
            @Nullable String issue,
            @Nullable String type,
            @Nullable String how,
            @Nullable String who,
            @Nullable String outcome,
            @Nullable String recommendations,
            @Nullable String outside,
            @Nullable String version,
            @Nullable String reason) {
        this.heading = Typed.text(heading);
        this.dateWords = Typed.text(dateWords);
        this.from = from == null ? DateParts.of(null) : from;
        this.until = until == null ? DateParts.of(null) : until;
        this.meetingOn = meetingOn == null ? DateParts.of(null) : meetingOn;
        this.issue = Typed.text(issue);
        this.type = Typed.text(type);
        this.how = Typed.text(how);
        this.who = Typed.text(who);
        this.outcome = Typed.text(outcome);
        this.recommendations = Typed.text(recommendations);
        this.outside = Typed.text(outside);
        this.version = Typed.text(version);
        this.reason = Typed.text(reason);
    }

    static EntryForm empty() {
        return new EntryForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static EntryForm of(EntryView entry) {
        EntryDetails details = entry.details();
        return new EntryForm(
                details.heading(),
                details.dateWords(),
                DateParts.of(details.from()),
                DateParts.of(details.until()),
                DateParts.of(details.meetingOn()),
                details.issue(),
                details.type(),
                details.how(),
                details.who(),
                details.outcome(),
                ShortNames.write(entry.recommendations()),
                null,
                String.valueOf(entry.version()),
                null);
    }

    /**
     * What is to be kept.
     *
     * @param ids of the recommendations that are named
     * @throws InvalidInput for a date that does not exist
     */
    EntryDetails details(List<Long> ids) {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate meeting = TypedDate.optional(problems, "meetingOn", meetingOn, "the day of the meeting");
        LocalDate first = TypedDate.optional(problems, "from", from, "the first day");
        LocalDate last = TypedDate.optional(problems, "until", until, "the last day");
        InvalidInput.throwIfAny(problems);
        return new EntryDetails(
                orNull(heading),
                orNull(dateWords),
                meeting,
                first,
                last,
                issue.strip(),
                orNull(type),
                orNull(how),
                orNull(who),
                orNull(outcome),
                ids);
    }

    List<String> shortNames() {
        return ShortNames.read(recommendations);
    }

    long versionNumber() {
        return Typed.version(version);
    }

    /** What was typed beside what somebody else saved, which is gone once this is saved. */
    Conflict conflictWith(EntryView saved, String address) {
        EntryForm theirs = of(saved);
        return new Conflict(
                "This entry of the work programme",
                null,
                address,
                address,
                saved.version(),
                List.of(
                        Conflict.Field.line("Heading", "heading", heading, theirs.heading),
                        Conflict.Field.line("Date, in words", "dateWords", dateWords, theirs.dateWords),
                        Conflict.Field.date(
                                "First day", "from", from, saved.details().from()),
                        Conflict.Field.date(
                                "Last day", "until", until, saved.details().until()),
                        Conflict.Field.date(
                                "Meeting",
                                "meetingOn",
                                meetingOn,
                                saved.details().meetingOn()),
                        new Conflict.Field("Issue", "issue", issue, theirs.issue),
                        Conflict.Field.line("Type of meeting", "type", type, theirs.type),
                        new Conflict.Field("How", "how", how, theirs.how),
                        new Conflict.Field("Who", "who", who, theirs.who),
                        new Conflict.Field("Outcome", "outcome", outcome, theirs.outcome),
                        Conflict.Field.line(
                                "Recommendations", "recommendations", recommendations, theirs.recommendations)),
                Map.of("reason", reason, "outside", outside),
                true);
    }

    private static @Nullable String orNull(String typed) {
        return Typed.orNull(typed.strip());
    }
}
