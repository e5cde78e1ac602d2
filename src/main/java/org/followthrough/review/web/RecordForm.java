package org.followthrough.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.review.Participant;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.RecordView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of its review, typed or pasted as lines: "Cllr Bob Hicks, Chair"; "- Verbal evidence", "-- HR
 * procedures"; "5 April (2012-04-05) – scoping meeting"; observations parted by a line of hyphens.
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

    private static final Pattern HELD =
            Pattern.compile("^(?<words>.+?)(?:\\s+\\((?<date>\\d{4}-\\d{2}-\\d{2})\\))?\\s+[–—-]\\s+(?<text>\\S.*)$");
    private static final Pattern BULLET = Pattern.compile("^(--|[-•*])\\s+");
    private static final String PARTED = "\n\n---\n\n";

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
                details.evidence().stream()
                        .map(each -> (each.level() == 0 ? "- " : "-- ") + inOneLine(each.text()))
                        .collect(Collectors.joining("\n")),
                details.timetable().stream()
                        .map(each -> each.dateWords() + (each.date() == null ? "" : " (" + each.date() + ")") + " – "
                                + inOneLine(each.text()))
                        .collect(Collectors.joining("\n")),
                details.areasTitle(),
                String.join(PARTED, details.observations()),
                details.conclusions(),
                "");
    }

    private static String people(RecordDetails details, Participant.Part part) {
        return details.participants().stream()
                .filter(each -> each.part() == part)
                .map(each -> each.name() + (each.role() == null ? "" : ", " + each.role()))
                .collect(Collectors.joining("\n"));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
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
        participants.addAll(people(members, Participant.Part.MEMBER));
        participants.addAll(people(contributors, Participant.Part.CONTRIBUTOR));
        participants.addAll(people(officers, Participant.Part.OFFICER));
        RecordDetails details = new RecordDetails(
                participants,
                lines(evidence).stream().map(RecordForm::evidence).toList(),
                timetable(problems),
                areasTitle.strip(),
                Arrays.stream(observations.split("(?m)^\\s*-{3,}\\s*$"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                conclusions.strip());
        details.problems().forEach(problems::putIfAbsent);
        InvalidInput.throwIfAny(problems);
        return details;
    }

    private static List<Participant> people(String typed, Participant.Part part) {
        return lines(typed).stream()
                .map(line -> BULLET.matcher(line).replaceFirst(""))
                .map(line -> {
                    int comma = line.indexOf(',');
                    return comma < 1
                            ? new Participant(part, line, null)
                            : new Participant(
                                    part,
                                    line.substring(0, comma).strip(),
                                    line.substring(comma + 1).strip());
                })
                .toList();
    }

    private static RecordDetails.Evidence evidence(String line) {
        return new RecordDetails.Evidence(
                line.startsWith("-- ") ? 1 : 0, BULLET.matcher(line).replaceFirst(""));
    }

    private List<RecordDetails.Held> timetable(Map<String, String> problems) {
        List<RecordDetails.Held> held = new ArrayList<>();
        List<String> lines = lines(timetable);
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = HELD.matcher(lines.get(i));
            if (!line.matches()) {
                problems.putIfAbsent(
                        "timetable",
                        "Line %d needs a date, then a dash with spaces around it, then what happened".formatted(i + 1));
            } else {
                held.add(new RecordDetails.Held(
                        line.group("words"), day(line.group("date"), i, problems), line.group("text")));
            }
        }
        return held;
    }

    private static @Nullable LocalDate day(@Nullable String typed, int line, Map<String, String> problems) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            problems.putIfAbsent("timetable", "%s in line %d is no day".formatted(typed, line + 1));
            return null;
        }
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    Conflict conflictWith(RecordView saved, String address, String back) {
        RecordForm theirs = of(saved);
        return new Conflict(
                "What is on record of the review",
                null,
                address,
                back,
                saved.version() == null ? 0 : saved.version(),
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
