package org.followthrough.register.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.measure.MeasureCards;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.monitoring.UnpublishedSessions;
import org.followthrough.programme.NextMeetings;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.ReviewRegister;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reviews: published ones for everybody, drafts for those who sit on the committee. */
@Controller
class ReviewController {

    private final Reviews reviews;
    private final ReviewRegister register;
    private final Councils councils;
    private final UnpublishedSessions sessions;
    private final AnswersToReview answers;
    private final ReviewRecords records;
    private final MeasureCards measures;
    private final NextMeetings meetings;
    private final CustodyReader custody;

    ReviewController(
            Reviews reviews,
            ReviewRegister register,
            Councils councils,
            UnpublishedSessions sessions,
            AnswersToReview answers,
            ReviewRecords records,
            MeasureCards measures,
            NextMeetings meetings,
            CustodyReader custody) {
        this.reviews = reviews;
        this.register = register;
        this.councils = councils;
        this.sessions = sessions;
        this.answers = answers;
        this.records = records;
        this.measures = measures;
        this.meetings = meetings;
        this.custody = custody;
    }

    @GetMapping("/reviews")
    String list(Actor actor, Model model) {
        model.addAttribute("reviews", register.lines(actor));
        model.addAttribute(
                "mayCreate",
                actor.isSignedIn()
                        && councils.committees().stream()
                                .anyMatch(committee -> reviews.refusalToCreate(actor, committee)
                                        .isEmpty()));
        return "register/reviews";
    }

    @GetMapping("/reviews/{slug}")
    String review(@PathVariable String slug, Actor actor, Model model) {
        ReviewView review = reviews.review(actor, slug);
        CommitteeView committee = councils.committee(review.committeeId());
        List<RecommendationRow> rows = register.recommendations(review);
        model.addAttribute(
                "page",
                ReviewPage.of(
                        actor,
                        review,
                        committee,
                        rows,
                        sessions.of(actor, committee),
                        answers.of(actor, review, rows),
                        FactsOfReview.of(
                                ReviewRules.of(actor, review),
                                review,
                                committee,
                                records.record(actor, review.id()),
                                councils),
                        measures.ofReview(actor, review.id()),
                        meetings.of(
                                actor, rows.stream().map(RecommendationRow::id).toList()),
                        custody.ofReview(review.id())));
        return "register/review";
    }
}
