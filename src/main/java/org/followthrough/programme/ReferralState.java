package org.followthrough.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a referral has come; always derived from what has happened, never stored. */
public enum ReferralState {
    ASKED("Asked"),
    /** Who was asked first has asked another body in turn. */
    PASSED_ON("Passed on"),
    /** The day of the meeting that considers it has come. */
    CONSIDERED("Considered"),
    REPLIED("Replied");

    private final String label;

    ReferralState(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }

    /** What follows from the length of the chain, the meeting and the reply. */
    static ReferralState of(int steps, @Nullable LocalDate meetingOn, boolean replied, LocalDate today) {
        if (replied) {
            return REPLIED;
        }
        if (meetingOn != null && !meetingOn.isAfter(today)) {
            return CONSIDERED;
        }
        return steps > 1 ? PASSED_ON : ASKED;
    }
}
