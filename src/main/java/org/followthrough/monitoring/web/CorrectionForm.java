package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.shared.Typed;
import org.followthrough.status.Question;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;

/**
 * A published entry as it should have been.
 *
 * @param entry the entry that the form was made from
 */
record CorrectionForm(
        @Nullable String position,
        @Nullable String evidence,
        @Nullable String newDueWords,
        @Nullable DateParts newDueUntil,
        @Nullable String newDueReason,
        @Nullable String relevant,
        @Nullable String achieved,
        @Nullable String timescale,
        @Nullable String timescaleReason,
        @Nullable String obstacle,
        @Nullable String acceptable,
        @Nullable String reason,
        @Nullable String decidedAction,
        @Nullable String comesBack,
        @Nullable String minuteNumber,
        @Nullable String correctionReason,
        @Nullable String entry)
        implements RecordedStatusForm {

    static CorrectionForm of(EntryView entry) {
        GivenUpdate update = entry.update();
        Assessment status = entry.assessment();
        return new CorrectionForm(
                update == null ? null : update.position(),
                update == null ? null : update.evidence(),
                update == null ? null : update.newDueWords(),
                DateParts.of(update == null ? null : update.newDueUntil()),
                update == null ? null : update.newDueReason(),
                RecordedStatusForm.letter(status.walk(), Question.RELEVANT),
                RecordedStatusForm.letter(status.walk(), Question.ACHIEVED),
                RecordedStatusForm.letter(status.walk(), Question.TIMESCALE),
                status.timescaleReason(),
                RecordedStatusForm.letter(status.walk(), Question.OBSTACLE),
                RecordedStatusForm.letter(status.walk(), Question.ACCEPTABLE),
                status.reason(),
                status.decidedAction(),
                status.comesBack(),
                entry.minuteNumber(),
                null,
                String.valueOf(entry.id()));
    }

    /**
     * The position as corrected; what the form does not show stays as published.
     *
     * @param until last day of the new date as read, null for none
     */
    @Nullable
    GivenUpdate update(@Nullable GivenUpdate published, @Nullable LocalDate until) {
        boolean none = until == null
                && Stream.of(position, evidence, newDueWords, newDueReason)
                        .allMatch(each -> Typed.orNull(each) == null);
        if (published == null && none) {
            return null;
        }
        return new GivenUpdate(
                position,
                evidence,
                published == null ? null : published.remark(),
                published == null ? null : published.ownView(),
                newDueWords,
                until,
                newDueReason,
                published == null ? GivenUpdate.Headings.USUAL : published.headings());
    }

    /** Every field with what was typed, for the page that asks for the last word. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("position", Typed.text(position));
        fields.put("evidence", Typed.text(evidence));
        fields.put("newDueWords", Typed.text(newDueWords));
        DateParts day = newDueUntil == null ? DateParts.of(null) : newDueUntil;
        fields.put("newDueUntil.day", Typed.text(day.day()));
        fields.put("newDueUntil.month", Typed.text(day.month()));
        fields.put("newDueUntil.year", Typed.text(day.year()));
        fields.put("newDueReason", Typed.text(newDueReason));
        for (Question question : Question.values()) {
            fields.put(question.slug(), Typed.text(answerTo(question)));
        }
        fields.put("timescaleReason", Typed.text(timescaleReason));
        fields.put("reason", Typed.text(reason));
        fields.put("decidedAction", Typed.text(decidedAction));
        fields.put("comesBack", Typed.text(comesBack));
        fields.put("minuteNumber", Typed.text(minuteNumber));
        fields.put("correctionReason", Typed.text(correctionReason));
        fields.put("entry", Typed.text(entry));
        return fields;
    }
}
