package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.Responses;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A recommendation to a body that is no part of the executive and answers for itself. */
abstract class AskedOfABody {

    static final String PANEL = "Children and Young People Panel";

    @Autowired
    Pages pages;

    @Autowired
    Boards boards;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    Reviews reviews;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Responses responses;

    @Autowired
    ResponseReader reader;

    Board board;
    AccountView officer;
    Actor actor;
    long panel;
    ReviewView review;
    long asked;
    String recommendation;
    String path;

    @BeforeEach
    void askedOfThePanel() {
        board = boards.empty();
        officer = board.officer();
        actor = people.actor(officer);
        long council = posts.post(board.postId()).councilId();
        panel = posts.create(people.administrator(), new PostDetails(council, PANEL, "", true))
                .id();
        review = reviews.create(
                actor,
                board.id(),
                new ReviewDetails(
                        "Looked after",
                        board.reviewSlug(),
                        board.code(),
                        ReviewKind.REVIEW,
                        null,
                        null,
                        null,
                        null,
                        null));
        asked = recommendations
                .addAll(
                        actor,
                        review.id(),
                        List.of(new OutlineItem(
                                0,
                                new RecommendationDetails(
                                        RecommendationKind.RECOMMENDATION,
                                        "5",
                                        null,
                                        "That the Panel consider adding a review",
                                        null,
                                        true,
                                        List.of(panel),
                                        null,
                                        null,
                                        null))))
                .get(0)
                .id();
        review = recommendations.publish(actor, review.id(), review.version(), LocalDate.of(2014, 1, 1));
        recommendation = "/reviews/" + review.slug() + "/recommendations/5";
        path = recommendation + "/responses/children-and-young-people-panel";
    }

    void record() {
        responses.start(
                actor,
                review.id(),
                panel,
                List.of(asked),
                ResponseDraft.of(Decision.REJECTED, "No").because("It was taken forward elsewhere"));
    }
}
