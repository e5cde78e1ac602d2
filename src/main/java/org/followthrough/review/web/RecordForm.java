package org.followthrough.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.review.Participant;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.RecordView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of its review, typed or pasted as the lines that {@link RecordText} reads: "Cllr Bob Hicks, Chair";
 * "- Verbal evidence", "-- HR procedures"; "5 April (2012-04-05) – scoping meeting"; observations parted by a line of
 * hyphens.
 *
 * @param version empty while nothing is saved
 * @param reason why a published one is corrected
 */
record RecordForm(
        String version,
        String members,
        String contributors,
        String officers,
        String evidence,
        String timetable,
        String areasTitle,
        String observations,
        String conclusions,
        String reason) {

    RecordForm(
            @Nullable String version,
            @Nullable String members,
            @Nullable String contributors,
            @Nullable String officers,
            @Nullable String evidence,
            @Nullable String timetable,
            @Nullable String areasTitle,
            @Nullable String observations,
            @Nullable String conclusions,
            @Nullable String reason) {
        this.version = Typed.text(version);
        this.members = Typed.text(members);
        this.contributors = Typed.text(contributors);
        this.officers = Typed.text(officers);
        this.evidence = Typed.text(evidence);
        this.timetable = Typed.text(timetable);
        this.areasTitle = Typed.text(areasTitle);
        this.observations = Typed.text(observations);
        this.conclusions = Typed.text(conclusions);
        this.reason = Typed.text(reason);
    }

    static RecordForm of(RecordView record) {
        RecordDetails details = record.details();
        return new RecordForm(
                record.version() == null ? "" : String.valueOf(record.version()),
                people(details, Participant.Part.MEMBER),
                people(details, Participant.Part.CONTRIBUTOR),
                people(details, Participant.Part.OFFICER),
                RecordText.ofEvidence(details.evidence()),
                RecordText.ofTimetable(details.timetable()),
                details.areasTitle(),
                RecordText.ofObservations(details.observations()),
                details.conclusions(),
                "");
    }

    private static String people(RecordDetails details, Participant.Part part) {
        return RecordText.of(details.participants().stream()
                .filter(each -> each.part() == part)
                .toList());
    }

    /** Null where nothing was saved when the form was made. */
    @Nullable
    Long versionOrNone() {
        return version.isEmpty() ? null : (Long) Typed.version(version);
    }

    /** @throws InvalidInput naming the fields whose lines cannot be read or kept */
    RecordDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        List<Participant> participants = new ArrayList<>();
        participants.addAll(RecordText.people(members, Participant.Part.MEMBER));
        participants.addAll(RecordText.people(contributors, Participant.Part.CONTRIBUTOR));
        participants.addAll(RecordText.people(officers, Participant.Part.OFFICER));
        RecordDetails details = new RecordDetails(
                participants,
                RecordText.evidence(evidence, problems),
                RecordText.timetable(timetable, problems),
                areasTitle.strip(),
                RecordText.observations(observations),
                conclusions.strip());
        details.problems().forEach(problems::putIfAbsent);
        InvalidInput.throwIfAny(problems);
        return details;
    }

    Conflict conflictWith(RecordView saved, String address, String back) {
        RecordForm theirs = of(saved);
        return new Conflict(
                "What is on record of the review",
                null,
                address,
                back,
                saved.version(),
                List.of(
                        new Conflict.Field("Members", "members", members, theirs.members),
                        new Conflict.Field("Contributors", "contributors", contributors, theirs.contributors),
                        new Conflict.Field("Officers", "officers", officers, theirs.officers),
                        new Conflict.Field("Evidence used", "evidence", evidence, theirs.evidence),
                        new Conflict.Field("Timetable", "timetable", timetable, theirs.timetable),
                        Conflict.Field.line("Heading over the areas", "areasTitle", areasTitle, theirs.areasTitle),
                        new Conflict.Field("Observations", "observations", observations, theirs.observations),
                        new Conflict.Field("Conclusions", "conclusions", conclusions, theirs.conclusions)),
                Map.of("reason", reason),
                true);
    }
}
