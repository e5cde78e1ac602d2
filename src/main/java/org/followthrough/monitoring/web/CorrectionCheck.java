package org.followthrough.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.Correction;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.shared.Typed;
import org.followthrough.status.Question;
import org.followthrough.status.Walk;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A correction before it is published: what it changes and what stays.
 *
 * @param rows everything that an entry can say and this one does
 * @param reason why it is corrected
 * @param fields the form as typed, to be sent again
 */
record CorrectionCheck(CorrectionPage entry, List<Row> rows, String reason, Map<String, String> fields) {

    /**
     * One thing that an entry says.
     *
     * @param before as published, empty for nothing
     * @param after as corrected, empty for nothing
     */
    record Row(String label, String before, String after) {

        static Row of(String label, @Nullable String before, @Nullable String after) {
            return new Row(label, Typed.text(before), Typed.text(after));
        }

        boolean isChange() {
            return !before.equals(after);
        }

        boolean saysNothing() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    static CorrectionCheck of(CorrectionPage page, CorrectionForm form, Correction correction) {
        List<Row> rows = new ArrayList<>(position(page.entry().update(), correction.update()));
        rows.addAll(status(page.entry().assessment(), correction.status()));
        rows.add(Row.of("Minute number", page.entry().minuteNumber(), correction.minuteNumber()));
        rows.removeIf(Row::saysNothing);
        return new CorrectionCheck(page, rows, correction.reason(), form.fields());
    }

    public List<Row> changes() {
        return rows.stream().filter(Row::isChange).toList();
    }

    public List<Row> stays() {
        return rows.stream().filter(row -> !row.isChange()).toList();
    }

    private static List<Row> position(@Nullable GivenUpdate published, @Nullable GivenUpdate corrected) {
        GivenUpdate none = GivenUpdate.of("");
        GivenUpdate before = Objects.requireNonNullElse(published, none);
        GivenUpdate after = Objects.requireNonNullElse(corrected, none);
        return List.of(
                Row.of("Position", position(published), position(corrected)),
                Row.of("Evidence", before.evidence(), after.evidence()),
                Row.of("New date", newDate(before), newDate(after)),
                Row.of("Why the date changed", before.newDueReason(), after.newDueReason()));
    }

    private static @Nullable String position(@Nullable GivenUpdate update) {
        if (update == null) {
            return "No update received.";
        }
        return update.position() == null ? update.remark() : update.position();
    }

    private static @Nullable String newDate(GivenUpdate update) {
        return update.newDueWords() == null ? null : Words.due(update.newDueWords(), update.newDueUntil());
    }

    private static List<Row> status(Assessment before, Assessment after) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Status", words(before), words(after)));
        for (Question question : Question.values()) {
            rows.add(Row.of(
                    question.number() + ". " + question.wording(),
                    answer(before.walk(), question),
                    answer(after.walk(), question)));
        }
        rows.add(Row.of("On the timescale", before.timescaleReason(), after.timescaleReason()));
        rows.add(Row.of("Reason", before.reason(), after.reason()));
        rows.add(Row.of("Action decided", before.decidedAction(), after.decidedAction()));
        rows.add(Row.of("Comes back", before.comesBack(), after.comesBack()));
        return rows;
    }

    private static String words(Assessment assessment) {
        return assessment.status().number() + " " + assessment.status().label();
    }

    private static @Nullable String answer(Walk walk, Question question) {
        return walk.answerTo(question).map(answer -> answer.label(question)).orElse(null);
    }
}
