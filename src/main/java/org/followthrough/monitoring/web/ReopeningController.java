package org.followthrough.monitoring.web;

import org.followthrough.monitoring.StandingReader;
import org.followthrough.monitoring.StandingReader.Standing;
import org.followthrough.monitoring.Statuses;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.KeepsDraft;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings back a recommendation whose monitoring has ended. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/recommendations/{ref}/reopening")
class ReopeningController {

    private static final String PAGE = "monitoring/record/reopening";

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final StandingReader standings;
    private final Statuses statuses;

    ReopeningController(Reviews reviews, Recommendations recommendations, StandingReader standings, Statuses statuses) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.standings = standings;
        this.statuses = statuses;
    }

    /** Why it comes back. */
    record Form(@Nullable String reason) {}

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable Integer recipient,
            @ModelAttribute("form") Form form,
            Model model) {
        model.addAttribute("page", page(actor, slug, ref, recipient));
        return PAGE;
    }

    @PostMapping
    ModelAndView reopen(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable Integer recipient,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ReopeningPage page = page(actor, slug, ref, recipient);
        Attempt attempt = Attempt.of(
                binding,
                () -> statuses.reopen(
                        actor, page.standing().committeeId(), page.standing().strand(), Typed.text(form.reason())));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute(
                    "notice", "Monitoring of " + page.name() + " goes on. The next session can take it in again.");
            return new ModelAndView("redirect:" + page.recommendationPath());
        }
        if (attempt == Attempt.STALE) {
            binding.reject(
                    "stale", "Where this recommendation stands changed while the form was open. Look at it again");
            return again(page(actor, slug, ref, recipient), HttpStatus.CONFLICT);
        }
        return again(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView again(ReopeningPage page, HttpStatus status) {
        ModelAndView again = new ModelAndView(PAGE, "page", page);
        again.setStatus(status);
        return again;
    }

    /** @param recipient whose strand, by its place; null where the recommendation is followed as a whole */
    private ReopeningPage page(Actor actor, String slug, String ref, @Nullable Integer recipient) {
        ReviewView review = reviews.review(actor, slug);
        RecommendationView recommendation = recommendations.recommendation(actor, review, ref);
        Standing standing = standings.of(recommendation.id(), recipient).orElseThrow(RefusedAction::notFound);
        RefusedAction.throwIf(statuses.refusalToReopen(actor, standing.committeeId(), standing.isOpen()));
        return new ReopeningPage(review, recommendation, standing);
    }
}
