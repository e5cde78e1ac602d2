package org.followthrough.recommendation.web;

import java.util.List;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.LateRecipients;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
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

/** Names the recipients of a recommendation that was published addressed to nobody, or others in their place. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/{ref}/recipients")
class NamingController {

    private static final String PAGE = "recommendation/naming";

    private final DraftReviews drafts;
    private final LateRecipients recipients;

    NamingController(DraftReviews drafts, LateRecipients recipients) {
        this.drafts = drafts;
        this.recipients = recipients;
    }

    /**
     * Whom it asks.
     *
     * @param recipients ids of posts in printed order, empty strings for nobody
     * @param reason why others are named than before
     */
    record Form(List<String> recipients, String version, String reason) {

        Form(@Nullable List<String> recipients, @Nullable String version, @Nullable String reason) {
            this.reason = Typed.text(reason);
            this.recipients = recipients == null ? List.of() : recipients;
            this.version = Typed.text(version);
        }

        /** What stands in each select for a recipient. */
        public List<String> selects() {
            return RecommendationPage.selects(recipients);
        }
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.READ);
        RecommendationView found = nameable(actor, review, ref);
        model.addAttribute(
                "form",
                new Form(
                        found.details().recipients().stream()
                                .map(String::valueOf)
                                .toList(),
                        String.valueOf(found.version()),
                        ""));
        return show(model, review, found, drafts.posts(review));
    }

    @PostMapping
    ModelAndView name(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.READ);
        RecommendationView found = nameable(actor, review, ref);
        List<PostView> posts = drafts.posts(review);
        Attempt attempt = Attempt.of(binding, () -> {
            List<Long> chosen = RecommendationForm.chosenPosts(form.recipients(), posts);
            if (chosen.isEmpty()) {
                throw new InvalidInput("recipients", "Select who it is addressed to");
            }
            recipients.name(actor, found.id(), Typed.version(form.version()), chosen, form.reason());
        });
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "Its recipients are named.");
            return new ModelAndView("redirect:/reviews/" + slug + "/recommendations/" + ref);
        }
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (attempt == Attempt.STALE) {
            binding.reject(
                    "stale", "Somebody else changed this recommendation while the form was open. Check it again");
            status = HttpStatus.CONFLICT;
        }
        show(model, review, nameable(actor, review, ref), posts);
        return new ModelAndView(PAGE, model.asMap(), status);
    }

    private static String show(
            Model model, ReviewView review, RecommendationView recommendation, List<PostView> posts) {
        model.addAttribute("review", review);
        model.addAttribute("recommendation", recommendation);
        model.addAttribute("posts", DraftReviews.choices(posts));
        return PAGE;
    }

    private RecommendationView nameable(Actor actor, ReviewView review, String ref) {
        RecommendationView found = drafts.recommendation(actor, review, ref);
        RefusedAction.throwIf(recipients.refusalToName(actor, review, found));
        return found;
    }
}
