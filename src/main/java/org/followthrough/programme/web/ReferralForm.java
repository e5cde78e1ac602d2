package org.followthrough.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.programme.ReferralDetails;
import org.followthrough.programme.ReferralView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about a referral.
 *
 * @param slug may be left empty: made of the subject
 * @param recommendations short names, separated by commas
 * @param version of the referral that the form was made from
 */
record ReferralForm(
        String subject,
        String slug,
        String concern,
        String question,
        DateParts meetingOn,
        String item,
        String recommendations,
        String remark,
        String version) {

    ReferralForm(
            @Nullable String subject,
            @Nullable String slug,
            @Nullable String concern,
            @Nullable String question,
            @Nullable DateParts meetingOn,
            @Nullable String item,
            @Nullable String recommendations,
            @Nullable String remark,
            @Nullable String version) {
        this.subject = Typed.text(subject);
        this.slug = Typed.text(slug);
        this.concern = Typed.text(concern);
        this.question = Typed.text(question);
        this.meetingOn = meetingOn == null ? DateParts.of(null) : meetingOn;
        this.item = Typed.text(item);
        this.recommendations = Typed.text(recommendations);
        this.remark = Typed.text(remark);
        this.version = Typed.text(version);
    }

    static ReferralForm of(ReferralView referral) {
        ReferralDetails details = referral.details();
        return new ReferralForm(
                details.subject(),
                details.slug(),
                details.concern(),
                details.question(),
                DateParts.of(details.meetingOn()),
                details.item(),
                ShortNames.write(referral.recommendations()),
                details.remark(),
                String.valueOf(referral.version()));
    }

    /**
     * What is to be kept.
     *
     * @param ids of the recommendations that are named
     * @throws InvalidInput for a date that does not exist
     */
    ReferralDetails details(List<Long> ids) {
        Map<String, String> problems = new LinkedHashMap<>();
        var meeting = TypedDate.optional(problems, "meetingOn", meetingOn, "the day of the meeting");
        InvalidInput.throwIfAny(problems);
        return new ReferralDetails(
                slug.isBlank() ? Slug.of(subject) : slug.strip(),
                subject.strip(),
                orNull(concern),
                question.strip(),
                meeting,
                orNull(item),
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
                        Conflict.Field.date(
                                "Meeting",
                                "meetingOn",
                                meetingOn,
                                saved.details().meetingOn()),
                        Conflict.Field.line("Item", "item", item, theirs.item),
                        Conflict.Field.line(
                                "Recommendations", "recommendations", recommendations, theirs.recommendations),
                        new Conflict.Field("Remark", "remark", remark, theirs.remark)),
                Map.of(),
                true);
    }

    private static @Nullable String orNull(String typed) {
        return Typed.orNull(typed.strip());
    }
}
