package org.followthrough.programme.web;

import java.util.List;
import java.util.Map;
import org.followthrough.programme.ReferralDetails;
import org.followthrough.programme.ReferralView;
import org.followthrough.shared.Slug;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about a referral.
 *
 * @param slug may be left empty: made of the subject
 * @param recommendations short names, separated by commas
 * @param version of the referral that the form was made from
 * @param reason why published words are changed
 */
record ReferralForm(
        String subject,
        String slug,
        String concern,
        String question,
        String recommendations,
        String remark,
        String version,
        String reason) {

    ReferralForm(
            @Nullable String subject,
            @Nullable String slug,
            @Nullable String concern,
            @Nullable String question,
            @Nullable String recommendations,
            @Nullable String remark,
            @Nullable String version,
            @Nullable String reason) {
        this.subject = Typed.text(subject);
        this.slug = Typed.text(slug);
        this.concern = Typed.text(concern);
        this.question = Typed.text(question);
        this.recommendations = Typed.text(recommendations);
        this.remark = Typed.text(remark);
        this.version = Typed.text(version);
        this.reason = Typed.text(reason);
    }

    static ReferralForm of(ReferralView referral) {
        ReferralDetails details = referral.details();
        return new ReferralForm(
                details.subject(),
                details.slug(),
                details.concern(),
                details.question(),
                ShortNames.write(referral.recommendations()),
                details.remark(),
                String.valueOf(referral.version()),
                null);
    }

    /**
     * What is to be kept.
     *
     * @param ids of the recommendations that are named
     */
    ReferralDetails details(List<Long> ids) {
        return new ReferralDetails(
                slug.isBlank() ? Slug.of(subject) : slug.strip(),
                subject.strip(),
                orNull(concern),
                question.strip(),
                orNull(remark),
                ids);
    }

    List<String> shortNames() {
        return ShortNames.read(recommendations);
    }

    long versionNumber() {
        return Typed.version(version);
    }

    /** What was typed beside what somebody else saved, which is gone once this is saved. */
    Conflict conflictWith(ReferralView saved) {
        ReferralForm theirs = of(saved);
        String address = saved.path() + "/edit";
        return new Conflict(
                "The referral",
                null,
                address,
                address,
                saved.version(),
                List.of(
                        Conflict.Field.line("Subject", "subject", subject, theirs.subject),
                        Conflict.Field.line("Address", "slug", slug, theirs.slug),
                        new Conflict.Field("Concern", "concern", concern, theirs.concern),
                        new Conflict.Field("Question", "question", question, theirs.question),
                        Conflict.Field.line(
                                "Recommendations", "recommendations", recommendations, theirs.recommendations),
                        new Conflict.Field("Remark", "remark", remark, theirs.remark)),
                Map.of("reason", reason),
                true);
    }

    private static @Nullable String orNull(String typed) {
        return Typed.orNull(typed.strip());
    }
}
