package org.followthrough.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.support.MonitoringFixture.Board;
import org.springframework.boot.test.context.TestComponent;

/** A review of a board's committee whose one recommendation is asked of two bodies. */
@TestComponent
public class StrandFixture {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Posts posts;
    private final Reviews reviews;
    private final Recommendations recommendations;

    StrandFixture(Posts posts, Reviews reviews, Recommendations recommendations) {
        this.posts = posts;
        this.reviews = reviews;
        this.recommendations = recommendations;
    }

    /**
     * The review with its recommendation.
     *
     * @param first the post that it names first, "Coventry children's services"
     * @param second the other, "Solihull children's services"
     */
    public record Asked(ReviewView review, RecommendationView recommendation, long first, long second) {

        public String path() {
            return "/reviews/" + review.slug() + "/recommendations/" + recommendation.ref();
        }

        public String shortName() {
            return review.code() + "-" + recommendation.ref();
        }
    }

    /** @param each whether the two are followed each on its own */
    public Asked asked(Board board, boolean each) {
        int number = MADE.incrementAndGet();
        long council = board.committee().councilId();
        long first = posts.create(
                        board.administrator(), new PostDetails(council, "Coventry children's services " + number, ""))
                .id();
        long second = posts.create(
                        board.administrator(), new PostDetails(council, "Solihull children's services " + number, ""))
                .id();
        ReviewView draft = reviews.create(
                board.officer(),
                board.committee().id(),
                new ReviewDetails(
                        "Asked of two " + number,
                        "asked-of-two-" + number,
                        "AT" + number,
                        ReviewKind.INQUIRY,
                        null,
                        null,
                        null,
                        null,
                        null));
        RecommendationDetails details = new RecommendationDetails(
                RecommendationKind.RECOMMENDATION,
                "1",
                null,
                "That both say what they do",
                null,
                true,
                List.of(first, second),
                "July 2012",
                null,
                null);
        RecommendationView made = recommendations
                .addAll(board.officer(), draft.id(), List.of(new OutlineItem(0, details)))
                .get(0);
        if (each) {
            recommendations.followEach(board.officer(), made.id(), made.version(), true);
        }
        ReviewView review =
                recommendations.publish(board.officer(), draft.id(), draft.version(), MonitoringFixture.REPORTED);
        return new Asked(review, recommendations.recommendation(board.officer(), made.id()), first, second);
    }
}
