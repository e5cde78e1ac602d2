package org.followthrough.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list.
 *
 * @param from who asked first
 * @param to who was asked last
 * @param askedOn when it was first asked, null where the paper names no day
 * @param askedWords the same in words
 * @param age how long it waited, or waits, for its reply; null where the first day is not known
 */
public record ReferralLine(
        String subject,
        String path,
        String from,
        String to,
        @Nullable LocalDate askedOn,
        @Nullable String askedWords,
        ReferralState state,
        @Nullable String age,
        boolean published) {

    /** Whether it still waits for a reply. */
    public boolean waits() {
        return state != ReferralState.REPLIED;
    }
}
