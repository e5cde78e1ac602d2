package org.followthrough.recommendation.web;

import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes a draft review that was made by mistake, with its recommendations, after asking. */
@Controller
@RequestMapping("/reviews/{slug}/removal")
class ReviewRemovalController {

    private final DraftReviews drafts;
    private final Recommendations recommendations;

    ReviewRemovalController(DraftReviews drafts, Recommendations recommendations) {
        this.drafts = drafts;
        this.recommendations = recommendations;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        model.addAttribute("review", review);
        model.addAttribute("lines", drafts.recommendations(actor, review).size());
        return "recommendation/review-removal";
    }

    @PostMapping
    String remove(
            Actor actor, @PathVariable String slug, @RequestParam @Nullable String version, RedirectAttributes after) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        recommendations.removeReview(actor, review.id(), Typed.version(version));
        after.addFlashAttribute("notice", "The draft “" + review.title() + "” is removed.");
        return "redirect:/my-work";
    }
}
