package org.followthrough.programme.web;

import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;

/** What an officer types about a new referral: what it is about, and who asks whom. */
record NewReferralForm(
        String subject,
        String fromCommittee,
        String fromWords,
        String toCommittee,
        String toWords,
        DateParts on,
        String onWords,
        String concern,
        String question,
        String text) {

    NewReferralForm(
            @Nullable String subject,
            @Nullable String fromCommittee,
            @Nullable String fromWords,
            @Nullable String toCommittee,
            @Nullable String toWords,
            @Nullable DateParts on,
            @Nullable String onWords,
            @Nullable String concern,
            @Nullable String question,
            @Nullable String text) {
        this.subject = Typed.text(subject);
        this.fromCommittee = Typed.text(fromCommittee);
        this.fromWords = Typed.text(fromWords);
        this.toCommittee = Typed.text(toCommittee);
        this.toWords = Typed.text(toWords);
        this.on = on == null ? DateParts.of(null) : on;
        this.onWords = Typed.text(onWords);
        this.concern = Typed.text(concern);
        this.question = Typed.text(question);
        this.text = Typed.text(text);
    }

    static NewReferralForm asking(String committee) {
        return new NewReferralForm(null, null, null, committee, null, null, null, null, null, null);
    }

    ReferralForm referral() {
        return new ReferralForm(subject, null, concern, question, null, null, null, null);
    }

    StepForm step() {
        return new StepForm(fromCommittee, fromWords, toCommittee, toWords, on, onWords, text, null, null, null, null);
    }
}
