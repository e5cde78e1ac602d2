package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.measure.PlanDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about a plan, as typed.
 *
 * @param slug may be left empty: made of the title
 * @param review address of the review whose figures these are, empty for none
 * @param reason why words change that everybody can read
 * @param version of the plan that the form was made from; empty for a new one
 */
record PlanForm(
        String title,
        String slug,
        String review,
        String asAtWords,
        DateParts asAt,
        String introduction,
        String numberHead,
        String descriptionHead,
        String commentsHead,
        String remark,
        String reason,
        String version) {

    PlanForm(
            @Nullable String title,
            @Nullable String slug,
            @Nullable String review,
            @Nullable String asAtWords,
            @Nullable DateParts asAt,
            @Nullable String introduction,
            @Nullable String numberHead,
            @Nullable String descriptionHead,
            @Nullable String commentsHead,
            @Nullable String remark,
            @Nullable String reason,
            @Nullable String version) {
        this.title = Typed.text(title);
        this.slug = Typed.text(slug);
        this.review = Typed.text(review);
        this.asAtWords = Typed.text(asAtWords);
        this.asAt = asAt == null ? DateParts.of(null) : asAt;
        this.introduction = Typed.text(introduction);
        this.numberHead = Typed.text(numberHead);
        this.descriptionHead = Typed.text(descriptionHead);
        this.commentsHead = Typed.text(commentsHead);
        this.remark = Typed.text(remark);
        this.reason = Typed.text(reason);
        this.version = Typed.text(version);
    }

    static PlanForm empty() {
        return new PlanForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** @param reviews those that it may be of */
    static PlanForm of(PlanView plan, List<ReviewChoice> reviews) {
        PlanDetails details = plan.details();
        return new PlanForm(
                details.title(),
                details.slug(),
                reviews.stream()
                        .filter(each -> Long.valueOf(each.id()).equals(details.reviewId()))
                        .map(ReviewChoice::slug)
                        .findFirst()
                        .orElse(""),
                details.asAtWords(),
                DateParts.of(details.asAt()),
                details.introduction(),
                details.numberHead(),
                details.descriptionHead(),
                details.commentsHead(),
                details.remark(),
                null,
                String.valueOf(plan.version()));
    }

    /** The same with an address proposed where it is empty, so that an error shows what was proposed. */
    PlanForm proposed() {
        return new PlanForm(
                title,
                slug.isBlank() ? Slug.of(title) : slug.strip(),
                review,
                asAtWords,
                asAt,
                introduction,
                numberHead,
                descriptionHead,
                commentsHead,
                remark,
                reason,
                version);
    }

    /**
     * What is to be kept.
     *
     * @param reviews those that it may be of
     * @throws InvalidInput for a date that does not exist or another review, with all else that is wrong
     */
    PlanDetails details(List<ReviewChoice> reviews) {
        Map<String, String> problems = new LinkedHashMap<>();
        Long chosen = reviews.stream()
                .filter(each -> each.slug().equals(review))
                .map(ReviewChoice::id)
                .findFirst()
                .orElse(null);
        if (chosen == null && !review.isBlank()) {
            problems.put("review", "Select a review of this committee");
        }
        PlanDetails details = new PlanDetails(
                slug,
                title.strip(),
                chosen,
                kept(asAtWords),
                TypedDate.optional(problems, "asAt", asAt, "the day on which it stands so"),
                kept(introduction),
                kept(remark),
                kept(numberHead),
                kept(descriptionHead),
                kept(commentsHead));
        if (!problems.isEmpty()) {
            problems.putAll(details.problems());
            throw new InvalidInput(problems);
        }
        return details;
    }

    static @Nullable String kept(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    static List<Choice> choices(List<ReviewChoice> reviews) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "None")));
        reviews.forEach(each -> choices.add(new Choice(each.slug(), each.title())));
        return choices;
    }

    /** What was typed beside what somebody else saved. */
    Conflict conflictWith(PlanView saved, List<ReviewChoice> reviews) {
        PlanForm theirs = of(saved, reviews);
        String address = saved.path() + "/edit";
        return new Conflict(
                "The plan",
                null,
                address,
                address,
                saved.version(),
                List.of(
                        Conflict.Field.line("Title", "title", title, theirs.title),
                        Conflict.Field.line("Address", "slug", slug, theirs.slug),
                        Conflict.Field.choice("Review", "review", review, theirs.review, choices(reviews)),
                        Conflict.Field.line("Position as at, in words", "asAtWords", asAtWords, theirs.asAtWords),
                        Conflict.Field.date(
                                "The same as a day",
                                "asAt",
                                asAt,
                                saved.details().asAt()),
                        new Conflict.Field("Introduction", "introduction", introduction, theirs.introduction),
                        Conflict.Field.line("Head over the numbers", "numberHead", numberHead, theirs.numberHead),
                        Conflict.Field.line(
                                "Head over the descriptions",
                                "descriptionHead",
                                descriptionHead,
                                theirs.descriptionHead),
                        Conflict.Field.line(
                                "Head over the comments", "commentsHead", commentsHead, theirs.commentsHead),
                        new Conflict.Field("Remark", "remark", remark, theirs.remark)),
                Map.of("reason", reason),
                !saved.isPublished());
    }
}
