package org.followthrough.recommendation.web;

import java.util.List;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says whether each recipient of a recommendation is followed on its own, until a session has taken it. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/{ref}/following")
class FollowingController {

    private static final String PAGE = "recommendation/following";
    private static final String EACH = "each";
    private static final String WHOLE = "whole";

    private final Reviews reviews;
    private final Recommendations recommendations;

    FollowingController(Reviews reviews, Recommendations recommendations) {
        this.reviews = reviews;
        this.recommendations = recommendations;
    }

    /** @param follow "each" or "whole" */
    record Form(@Nullable String follow, @Nullable String version) {}

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        RecommendationView found = show(actor, slug, ref, model);
        model.addAttribute("form", new Form(found.eachRecipient() ? EACH : WHOLE, String.valueOf(found.version())));
        return PAGE;
    }

    @PostMapping
    ModelAndView follow(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        RecommendationView found = show(actor, slug, ref, model);
        if (!EACH.equals(form.follow()) && !WHOLE.equals(form.follow())) {
            binding.rejectValue("follow", "missing", "Select how the recommendation is followed");
        }
        Attempt attempt = Attempt.of(
                binding,
                () -> recommendations.followEach(
                        actor, found.id(), Typed.version(form.version()), EACH.equals(form.follow())));
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute(
                    "notice",
                    EACH.equals(form.follow())
                            ? "Each recipient is followed on its own."
                            : "The recommendation is followed as a whole.");
            return new ModelAndView("redirect:/reviews/" + slug + "/recommendations/" + ref);
        }
        if (attempt == Attempt.STALE) {
            binding.reject(
                    "stale", "Somebody else changed this recommendation while the form was open. Check it again");
            model.addAttribute(
                    "version", String.valueOf(show(actor, slug, ref, model).version()));
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
        }
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private RecommendationView show(Actor actor, String slug, String ref, Model model) {
        ReviewView review = reviews.review(actor, slug);
        RecommendationView found = recommendations.recommendation(actor, review, ref);
        RefusedAction.throwIf(recommendations.refusalToFollowEach(actor, review, found));
        model.addAttribute("review", review);
        model.addAttribute("recommendation", found);
        model.addAttribute("version", String.valueOf(found.version()));
        model.addAttribute(
                "options",
                List.of(
                        new Choice(WHOLE, "As a whole", "One position and one status at each session"),
                        new Choice(
                                EACH,
                                "Each recipient on its own",
                                "A position and a status of its own for each recipient")));
        return found;
    }
}
