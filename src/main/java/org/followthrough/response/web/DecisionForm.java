package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.response.DecisionDates;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Cabinet's decision as somebody records it, on one response or on all to a review.
 *
 * @param approvedUnder the wording of the delegation, asked of whoever approves for the portfolio's holder
 * @param seen tells the versions that were shown from all others
 */
record DecisionForm(
        DateParts decidedOn, DateParts publishedOn, DateParts effectiveOn, String approvedUnder, String seen) {

    private static final DateParts EMPTY = DateParts.of(null);

    DecisionForm(
            @Nullable DateParts decidedOn,
            @Nullable DateParts publishedOn,
            @Nullable DateParts effectiveOn,
            @Nullable String approvedUnder,
            @Nullable String seen) {
        this.decidedOn = Objects.requireNonNullElse(decidedOn, EMPTY);
        this.publishedOn = Objects.requireNonNullElse(publishedOn, EMPTY);
        this.effectiveOn = Objects.requireNonNullElse(effectiveOn, EMPTY);
        this.approvedUnder = Typed.text(approvedUnder);
        this.seen = Typed.text(seen);
    }

    /**
     * What the page starts from.
     *
     * @param meetingOn of Cabinet, if the document of the review says; left out while it lies ahead
     */
    static DecisionForm of(@Nullable LocalDate meetingOn, LocalDate today, String seen) {
        LocalDate decided = meetingOn == null || meetingOn.isAfter(today) ? null : meetingOn;
        return new DecisionForm(DateParts.of(decided), EMPTY, EMPTY, "", seen);
    }

    /** The same on what is shown now. */
    DecisionForm on(String seenNow) {
        return new DecisionForm(decidedOn, publishedOn, effectiveOn, approvedUnder, seenNow);
    }

    /** The dates, null with errors at the fields if they cannot be read. */
    @Nullable
    DecisionDates dates(BindingResult binding) {
        LocalDate decided = TypedDate.required(binding, "decidedOn", decidedOn, "the day on which Cabinet decided");
        LocalDate published =
                TypedDate.optional(binding, "publishedOn", publishedOn, "the day on which it was published");
        LocalDate effective =
                TypedDate.optional(binding, "effectiveOn", effectiveOn, "the day from which it can be carried out");
        return decided == null || binding.hasErrors() ? null : new DecisionDates(decided, published, effective);
    }
}
