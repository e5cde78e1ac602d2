package org.followthrough.response;

import org.followthrough.dates.ResponseClock;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * A response that is on its way to the public, for whoever works on it.
 *
 * @param first of the recommendations that it stands for, under whose address it is found
 * @param numbers the printed numbers of all of them: "2 a), 2 b)"
 * @param clock by when it is owed, null where nobody has said, and once something of it is public
 */
public record OpenResponse(
        ReviewView review,
        RecommendationView first,
        String numbers,
        Recipient recipient,
        ResponseInHand inHand,
        @Nullable ResponseClock clock) {

    /** "Recommendation 3"; "Recommendations 2 a), 2 b)". */
    public String name() {
        boolean one = inHand.response().recommendationIds().size() == 1;
        return (one ? first.details().kind().label() : "Recommendations") + " " + numbers;
    }

    /** Its address. */
    public String path() {
        return ResponsePlace.path(review.slug(), first.ref(), recipient);
    }

    public VersionView version() {
        return inHand.response().version();
    }

    public ResponseRules rules() {
        return inHand.rules();
    }

    /** Whether this person can approve it, or return it. */
    public boolean isToApprove() {
        return rules().allows(ResponseAction.APPROVE);
    }

    /** Whether this person can record Cabinet's decision on it. */
    public boolean isToPublish() {
        return rules().allows(ResponseAction.PUBLISH) && !rules().answersForItself();
    }

    /** Whether it is this person's to write: a service's, or what a scrutiny officer has typed in. */
    public boolean isToWrite() {
        Long drafter = rules().signatures().draftedBy();
        return rules().allows(ResponseAction.EDIT)
                && (!rules().isOnBehalf()
                        || version().onBehalf()
                        || (drafter != null && drafter.equals(rules().actor().accountId())));
    }
}
