package org.followthrough.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;

/**
 * One published row of the progress history.
 *
 * @param strand what it says something of
 * @param heldOn the day of the session's meeting
 * @param committeeSlug whose session it was
 * @param update what was said of progress, null where no update was received
 * @param draft the officer's draft, null where none was recorded
 * @param assessment the committee's status with what goes with it
 * @param agreedWithChair whether the chair had agreed the draft
 * @param correctsId the entry that this one takes the place of
 * @param superseded whether a later entry takes this one's place
 */
public record EntryView(
        long id,
        Strand strand,
        long sessionId,
        LocalDate heldOn,
        String committeeSlug,
        @Nullable GivenUpdate update,
        @Nullable Walk draft,
        Assessment assessment,
        boolean agreedWithChair,
        @Nullable String minuteNumber,
        int wordingVersion,
        @Nullable Long correctsId,
        @Nullable String correctionReason,
        boolean superseded,
        Instant recordedAt) {

    public StatusCategory status() {
        return assessment.status();
    }

    /** Whether the committee came to another status than the officer's draft. */
    public boolean changedByCommittee() {
        return draft != null && !draft.status().equals(assessment.walk().status());
    }
}
