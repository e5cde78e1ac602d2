package org.followthrough.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a referral's chain as a row. */
@Embeddable
class ReferralStep {

    private String fromWords;
    private @Nullable Long fromCommitteeId;
    private String toWords;
    private @Nullable Long toCommitteeId;
    private @Nullable LocalDate askedOn;
    private @Nullable String askedWords;
    private @Nullable String words;
    private @Nullable LocalDate meetingOn;
    private @Nullable String item;
    private @Nullable String reply;
    private @Nullable String repliedBy;
    private @Nullable LocalDate repliedOn;
    private @Nullable String repliedWords;

    protected ReferralStep() {}

    /** @param replied what was answered to it before it was passed on */
    ReferralStep(StepDetails details, ReplyDetails replied) {
        this.fromWords = details.fromWords();
        this.fromCommitteeId = details.fromCommittee();
        this.toWords = details.toWords();
        this.toCommitteeId = details.toCommittee();
        this.askedOn = details.on();
        this.askedWords = details.onWords();
        this.words = details.text();
        this.meetingOn = details.meetingOn();
        this.item = details.item();
        this.reply = replied.text();
        this.repliedBy = replied.by();
        this.repliedOn = replied.on();
        this.repliedWords = replied.words();
    }

    /** What was answered to it before it was passed on. */
    ReplyDetails reply() {
        return new ReplyDetails(reply, repliedBy, repliedOn, repliedWords);
    }

    StepDetails details() {
        return new StepDetails(
                fromWords, fromCommitteeId, toWords, toCommitteeId, askedOn, askedWords, words, meetingOn, item);
    }
}
