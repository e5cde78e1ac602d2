package org.followthrough.response.web;

import java.util.List;
import java.util.Optional;
import org.followthrough.council.Councils;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The paper in which an executive answers a review. Everybody reads what is published; whoever may read more reads the
 * newest versions, and can look at what the public reads ("?as=public").
 */
@Controller
class ResponsePaperController {

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final ExecutiveResponses documents;
    private final ResponsePlaces places;
    private final Councils councils;

    ResponsePaperController(
            Reviews reviews,
            Recommendations recommendations,
            ExecutiveResponses documents,
            ResponsePlaces places,
            Councils councils) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.documents = documents;
        this.places = places;
        this.councils = councils;
    }

    @GetMapping("/reviews/{slug}/response")
    String paper(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String as, Actor actor, Model model) {
        ReviewView review = reviews.review(actor, slug);
        boolean preview = "public".equals(as) && !actor.equals(Actor.PUBLIC);
        Actor reader = preview ? Actor.PUBLIC : actor;
        Optional<DocumentView> document = documents.document(reader, review.id());
        List<ResponsePlace> answers = places.ofExecutive(reader, review);
        ResponseRules rules = documents.rules(reader, review.id());
        // whoever works on the answers gets the empty paper to begin with
        if (document.isEmpty()
                && answers.stream().noneMatch(ResponsePlace::isReadable)
                && !ResponseInHand.readsDrafts(rules)) {
            throw RefusedAction.notFound();
        }
        PaperAnswers found = new PaperAnswers(review, recommendations.of(reader, review.id()), answers);
        model.addAttribute(
                "page",
                new ResponsePaperPage(
                        review,
                        councils.committee(review.committeeId()),
                        executive(document),
                        PaperText.of(document, found),
                        PaperTable.of(found),
                        found.lastDecision(),
                        found.isAnyPublic(),
                        found.isAnyPublic() && found.isAllPublic(),
                        preview,
                        rules.allows(ResponseAction.KEEP_DOCUMENT)));
        return "response/paper";
    }

    /** "Cabinet", where the document says which committee is the executive. */
    private String executive(Optional<DocumentView> document) {
        return document.map(view -> view.details().cabinetCommitteeId())
                .map(committee -> councils.committee(committee).name())
                .orElse("Executive");
    }
}
