package org.followthrough.programme;

import java.time.LocalDate;
import java.util.List;

/** Work programmes, entries and referrals with as little in them as can be. */
public final class Work {

    private Work() {}

    public static ProgrammeDetails programme(String period) {
        return new ProgrammeDetails(period, period + " Work Programme", ProgrammeDetails.USUAL_HEADS, null);
    }

    public static EntryDetails entry(String dateWords, LocalDate meetingOn, String issue, Long... recommendations) {
        return new EntryDetails(
                null, dateWords, meetingOn, null, null, issue, null, null, null, null, List.of(recommendations));
    }

    public static ReferralDetails referral(String slug) {
        return new ReferralDetails(slug, "Subject of " + slug, null, "Please look at it.", null, List.of());
    }

    public static StepDetails step(String from, Long fromCommittee, String to, Long toCommittee, LocalDate on) {
        return considered(from, fromCommittee, to, toCommittee, on, null, null);
    }

    public static StepDetails considered(
            String from,
            Long fromCommittee,
            String to,
            Long toCommittee,
            LocalDate on,
            LocalDate meetingOn,
            String item) {
        return new StepDetails(from, fromCommittee, to, toCommittee, on, null, null, meetingOn, item);
    }
}
