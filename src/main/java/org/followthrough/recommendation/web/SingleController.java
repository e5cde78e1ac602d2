package org.followthrough.recommendation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
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

/** Adds one recommendation at the end of a draft's list. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/recommendations/new/single")
class SingleController {

    static final String PAGE = "recommendation/single";

    private final DraftReviews drafts;
    private final Recommendations recommendations;

    SingleController(DraftReviews drafts, Recommendations recommendations) {
        this.drafts = drafts;
        this.recommendations = recommendations;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        List<RecommendationView> there = drafts.recommendations(actor, review);
        int level = there.isEmpty() ? 0 : there.get(there.size() - 1).depth();
        RecommendationPage.show(model, review, drafts.posts(review), RecommendationForm.empty(level));
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") RecommendationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        List<PostView> posts = drafts.posts(review);
        RecommendationPage.show(model, review, posts, form);
        if (binding.hasErrors()) {
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            List<RecommendationView> all = recommendations.addAll(actor, review.id(), List.of(form.item(posts)));
            after.addFlashAttribute("notice", all.get(all.size() - 1).title() + " is added.");
            return new ModelAndView("redirect:/reviews/" + slug + "/recommendations");
        } catch (InvalidInput refused) {
            FormErrors.show(model, form, withoutItem(refused));
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static InvalidInput withoutItem(InvalidInput refused) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.problems().forEach((field, message) -> problems.put(field.replaceFirst("^items\\[0]\\.", ""), message));
        return new InvalidInput(problems);
    }
}
