package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.identity.AccountView;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft review with a recommendation and a suggestion, and the officer who writes what else is on record of it. */
abstract class ReviewOnRecord {

    @Autowired
    Pages pages;

    @Autowired
    Boards boards;

    @Autowired
    People people;

    @Autowired
    Reviews reviews;

    @Autowired
    Recommendations recommendations;

    @Autowired
    JdbcClient jdbc;

    Board board;
    AccountView officer;
    ReviewView review;
    String path;

    @BeforeEach
    void draft() {
        board = boards.empty();
        officer = board.officer();
        Actor actor = people.actor(officer);
        review = reviews.create(
                actor,
                board.id(),
                new ReviewDetails(
                        "Safeguarding",
                        board.reviewSlug(),
                        board.code(),
                        ReviewKind.INSPECTION_FOLLOW_UP,
                        null,
                        "To monitor the plan",
                        null,
                        null,
                        null));
        recommendations.addAll(
                actor,
                review.id(),
                List.of(
                        new OutlineItem(0, RecommendationDetails.of("1", "That it be endorsed", true)),
                        new OutlineItem(
                                0,
                                new RecommendationDetails(
                                        RecommendationKind.SUGGESTION,
                                        "S1",
                                        null,
                                        "a more joined-up approach",
                                        "The report does not number it",
                                        false,
                                        List.of(),
                                        null,
                                        null,
                                        null))));
        path = "/reviews/" + review.slug();
    }

    void publish() {
        recommendations.publish(people.actor(officer), review.id(), review.version(), LocalDate.of(2013, 1, 30));
    }

    /** A form of the review, sent as the officer types it. */
    Answer send(String form, String... typed) {
        return pages.submit(officer, pages.get(officer, path + form), path + form, typed);
    }
}
