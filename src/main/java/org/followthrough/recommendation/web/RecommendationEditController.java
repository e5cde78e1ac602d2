package org.followthrough.recommendation.web;

import java.util.List;
import java.util.Optional;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.web.Conflict;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** Changes one recommendation of a draft. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/recommendations/{ref}/edit")
class RecommendationEditController {

    private static final String PAGE = "recommendation/edit";

    private final DraftReviews drafts;
    private final Recommendations recommendations;

    RecommendationEditController(DraftReviews drafts, Recommendations recommendations) {
        this.drafts = drafts;
        this.recommendations = recommendations;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        RecommendationView view = drafts.recommendation(actor, review, ref);
        RecommendationPage.show(model, review, drafts.posts(review), RecommendationForm.of(view));
        model.addAttribute("recommendation", view);
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") RecommendationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        List<PostView> posts = drafts.posts(review);
        RecommendationPage.show(model, review, posts, form);
        Optional<RecommendationView> found = find(actor, review, form);
        if (found.isEmpty()) {
            return removed(form, model);
        }
        RecommendationView view = found.get();
        model.addAttribute("recommendation", view);
        if (binding.hasErrors()) {
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            RecommendationView saved = recommendations.edit(actor, view.id(), form.versionNumber(), form.item(posts));
            after.addFlashAttribute("notice", saved.title() + " is saved.");
            return new ModelAndView("redirect:/reviews/" + slug + "/recommendations#r-" + saved.ref());
        } catch (InvalidInput refused) {
            FormErrors.show(model, form, refused);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            RecommendationView newer = recommendations.recommendation(actor, view.id());
            String address = "/reviews/%s/recommendations/%s/edit".formatted(slug, newer.ref());
            model.addAttribute("conflict", form.conflictWith(newer, posts, address));
            return new ModelAndView(Conflict.VIEW, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    /** By the form's own record and not by the address, which changes with the number. */
    private Optional<RecommendationView> find(Actor actor, ReviewView review, RecommendationForm form) {
        return drafts.recommendations(actor, review).stream()
                .filter(form::isFor)
                .findFirst();
    }

    private static ModelAndView removed(RecommendationForm form, Model model) {
        FormErrors.show(
                model,
                form,
                new InvalidInput(
                        "", "Somebody removed this recommendation after you opened it. Add it again or leave it."));
        return new ModelAndView(SingleController.PAGE, model.asMap(), HttpStatus.CONFLICT);
    }
}
