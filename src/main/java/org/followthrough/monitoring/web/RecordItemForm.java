package org.followthrough.monitoring.web;

import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.ItemView;
import org.followthrough.status.Question;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;

/**
 * The committee's status by the questions.
 *
 * @param version of the item that the form was made from
 */
record RecordItemForm(
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
        @Nullable String version)
        implements RecordedStatusForm {

    /** What was recorded, else the draft. */
    static RecordItemForm of(ItemView item) {
        ItemView.Settled settled = item.confirmed() != null ? item.confirmed() : item.draft();
        Assessment status = settled == null ? null : settled.assessment();
        Walk walk = status == null ? null : status.walk();
        return new RecordItemForm(
                RecordedStatusForm.letter(walk, Question.RELEVANT),
                RecordedStatusForm.letter(walk, Question.ACHIEVED),
                RecordedStatusForm.letter(walk, Question.TIMESCALE),
                status == null ? null : status.timescaleReason(),
                RecordedStatusForm.letter(walk, Question.OBSTACLE),
                RecordedStatusForm.letter(walk, Question.ACCEPTABLE),
                status == null ? null : status.reason(),
                status == null ? null : status.decidedAction(),
                status == null ? null : status.comesBack(),
                item.minuteNumber(),
                String.valueOf(item.version()));
    }
}
