package org.followthrough.recommendation.web;

import java.util.List;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes one recommendation from a draft, after asking. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/{ref}/removal")
class RemovalController {

    private final DraftReviews drafts;
    private final Recommendations recommendations;

    RemovalController(DraftReviews drafts, Recommendations recommendations) {
        this.drafts = drafts;
        this.recommendations = recommendations;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        List<RecommendationView> all = drafts.recommendations(actor, review);
        RecommendationView view = drafts.recommendation(actor, review, ref);
        model.addAttribute("review", review);
        model.addAttribute("recommendation", view);
        model.addAttribute(
                "hasParts", all.stream().anyMatch(other -> other.parentId() != null && other.parentId() == view.id()));
        return "recommendation/removal";
    }

    @PostMapping
    String remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam @Nullable Long version,
            RedirectAttributes after) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        RecommendationView view = drafts.recommendation(actor, review, ref);
        recommendations.remove(actor, view.id(), version == null ? -1 : version);
        after.addFlashAttribute("notice", view.title() + " is removed.");
        return "redirect:/reviews/" + slug + "/recommendations";
    }
}
