package org.followthrough.recommendation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a draft's recommendations, and their order. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations")
class OutlineController {

    private final DraftReviews drafts;
    private final Recommendations recommendations;

    OutlineController(DraftReviews drafts, Recommendations recommendations) {
        this.drafts = drafts;
        this.recommendations = recommendations;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.READ);
        if (review.isPublished()) {
            return "redirect:/reviews/" + review.slug();
        }
        Map<Long, String> posts =
                drafts.posts(review).stream().collect(Collectors.toMap(PostView::id, DraftReviews::name));
        List<RecommendationView> views = drafts.recommendations(actor, review);
        model.addAttribute("review", review);
        model.addAttribute("rows", OutlineRow.of(views, posts));
        model.addAttribute("mayEdit", ReviewRules.of(actor, review).allows(ReviewAction.EDIT));
        return "recommendation/outline";
    }

    /** Where a refusal to move stands; loaded again it is the list. */
    @GetMapping("/{ref}/position")
    String moved() {
        return "redirect:/reviews/{slug}/recommendations";
    }

    @PostMapping("/{ref}/position")
    String move(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam @Nullable Long version,
            @RequestParam(defaultValue = "down") String direction) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        RecommendationView view = drafts.recommendation(actor, review, ref);
        recommendations.move(actor, view.id(), version == null ? -1 : version, direction.equals("up"));
        return "redirect:/reviews/" + slug + "/recommendations#" + moved(actor, view);
    }

    /** Its address may be another in its new place. */
    private String moved(Actor actor, RecommendationView view) {
        return "r-" + recommendations.recommendation(actor, view.id()).ref();
    }
}
