package org.followthrough.monitoring.web;

import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.shared.Typed;
import org.followthrough.status.Question;
import org.jspecify.annotations.Nullable;

/**
 * A published entry as it should have been.
 *
 * @param entry the entry that the form was made from
 */
record CorrectionForm(
        @Nullable String position,
        @Nullable String evidence,
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

    /** The position as corrected; what the form does not show stays as published. */
    @Nullable
    GivenUpdate update(@Nullable GivenUpdate published) {
        if (published != null) {
            return new GivenUpdate(
                    position,
                    evidence,
                    published.remark(),
                    published.ownView(),
                    published.newDueWords(),
                    published.newDueUntil(),
                    published.newDueReason(),
                    published.headings());
        }
        boolean none = Typed.orNull(position) == null && Typed.orNull(evidence) == null;
        return none
                ? null
                : new GivenUpdate(position, evidence, null, null, null, null, null, GivenUpdate.Headings.USUAL);
    }
}
