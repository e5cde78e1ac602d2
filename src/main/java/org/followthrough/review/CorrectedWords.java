package org.followthrough.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.history.WordChange;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** Which words of a published review a correction changes. */
final class CorrectedWords {

    private final List<WordChange> changes = new ArrayList<>();

    List<WordChange> all() {
        return changes;
    }

    CorrectedWords add(String what, @Nullable String before, @Nullable String after) {
        WordChange.between(what, before, after).ifPresent(changes::add);
        return this;
    }

    private CorrectedWords add(String what, @Nullable LocalDate before, @Nullable LocalDate after) {
        return add(what, before == null ? null : Words.date(before), after == null ? null : Words.date(after));
    }

    private <T> CorrectedWords add(String what, List<T> before, List<T> after, Function<T, String> line) {
        return add(what, lines(before, line), lines(after, line));
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    static CorrectedWords of(ReviewDetails before, ReviewDetails after) {
        return new CorrectedWords()
                .add("Title", before.title(), after.title())
                .add("Kind of review", before.kind().label(), after.kind().label())
                .add("Summary", before.summary(), after.summary())
                .add("Terms of reference", before.termsOfReference(), after.termsOfReference())
                .add("Lead member", before.leadMember(), after.leadMember())
                .add("Lead officer", before.leadOfficer(), after.leadOfficer())
                .add("Remark", before.remark(), after.remark());
    }

    static CorrectedWords of(AreaDetails before, AreaDetails after) {
        String area = "Area " + before.number();
        AreaOutcome old = before.outcome();
        AreaOutcome now = after.outcome();
        return new CorrectedWords()
                .add(area + ", number", before.number(), after.number())
                .add(area + ", text", before.text(), after.text())
                .add(area + ", pursued", yes(before.pursued()), yes(after.pursued()))
                .add(area + ", considered at", old.consideredAt(), now.consideredAt())
                .add(area + ", considered on", old.consideredOn(), now.consideredOn())
                .add(area + ", conclusion", old.conclusion(), now.conclusion())
                .add(area + ", concluded on", old.concludedOn(), now.concludedOn())
                .add(area + ", remark", old.remark(), now.remark());
    }

    /** A whole area that was not there. */
    static CorrectedWords added(AreaDetails area) {
        return new CorrectedWords().add("Area " + area.number(), null, inFull(area));
    }

    static CorrectedWords takenOut(AreaDetails area) {
        return new CorrectedWords().add("Area " + area.number(), inFull(area), null);
    }

    private static String inFull(AreaDetails area) {
        AreaOutcome outcome = area.outcome();
        return inFull(
                area.number(),
                area.text(),
                area.pursued() == null ? null : area.pursued() ? "Pursued" : "Not pursued",
                outcome.consideredAt(),
                outcome.consideredOn() == null ? null : Words.date(outcome.consideredOn()),
                outcome.conclusion(),
                outcome.concludedOn() == null ? null : Words.date(outcome.concludedOn()),
                outcome.remark());
    }

    private static String inFull(@Nullable String... words) {
        return Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** @param committees their names */
    static CorrectedWords takenOut(MilestoneDetails milestone, Function<@Nullable Long, @Nullable String> committees) {
        return new CorrectedWords()
                .add(
                        "Milestone “" + milestone.kind().label() + "”",
                        inFull(
                                milestone.date() == null ? null : Words.date(milestone.date()),
                                milestone.dateWords(),
                                committees.apply(milestone.committeeId()),
                                milestone.text()),
                        null);
    }

    private static @Nullable String yes(@Nullable Boolean value) {
        return value == null ? null : value ? "Yes" : "No";
    }

    /** @param committees their names */
    static CorrectedWords of(
            MilestoneDetails before, MilestoneDetails after, Function<@Nullable Long, @Nullable String> committees) {
        String milestone = "Milestone “" + before.kind().label() + "”";
        return new CorrectedWords()
                .add(
                        milestone + ", what it is",
                        before.kind().label(),
                        after.kind().label())
                .add(
                        milestone + ", committee",
                        committees.apply(before.committeeId()),
                        committees.apply(after.committeeId()))
                .add(milestone + ", day", before.date(), after.date())
                .add(milestone + ", date in words", before.dateWords(), after.dateWords())
                .add(milestone + ", what happened", before.text(), after.text());
    }

    static CorrectedWords of(RecordDetails before, RecordDetails after) {
        CorrectedWords words = new CorrectedWords();
        for (Participant.Part part : Participant.Part.values()) {
            words.add(part.label(), of(before, part), of(after, part), CorrectedWords::person);
        }
        return words.add(
                        "Evidence used",
                        before.evidence(),
                        after.evidence(),
                        each -> (each.level() == 0 ? "" : "– ") + each.text())
                .add("Timetable", before.timetable(), after.timetable(), CorrectedWords::held)
                .add("Heading over the areas", before.areasTitle(), after.areasTitle())
                .add(
                        "Observations",
                        String.join("\n\n", before.observations()),
                        String.join("\n\n", after.observations()))
                .add("Conclusions", before.conclusions(), after.conclusions());
    }

    private static List<Participant> of(RecordDetails details, Participant.Part part) {
        return details.participants().stream()
                .filter(each -> each.part() == part)
                .toList();
    }

    private static String person(Participant participant) {
        return participant.role() == null ? participant.name() : participant.name() + ", " + participant.role();
    }

    private static String held(RecordDetails.Held held) {
        String day = held.date() == null ? "" : " (" + Words.date(held.date()) + ")";
        return held.dateWords() + day + " – " + held.text();
    }
}
