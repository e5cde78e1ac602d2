package org.followthrough.review.web;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.review.ReviewCorrections;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
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

/** Changes a draft review, or corrects a published one. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/edit")
class EditReviewController {

    private static final String PAGE = "review/edit";

    private final ReviewGate gate;
    private final Reviews reviews;
    private final ReviewCorrections corrections;
    private final Clock clock;

    EditReviewController(ReviewGate gate, Reviews reviews, ReviewCorrections corrections, Clock clock) {
        this.gate = gate;
        this.reviews = reviews;
        this.corrections = corrections;
        this.clock = clock;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = gate.writable(actor, slug);
        model.addAttribute("form", ReviewForm.of(review));
        show(model, review);
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable("slug") String address,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReviewView review = gate.writable(actor, address);
        show(model, review);
        if (binding.hasErrors()) {
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ReviewForm proposed = review.isPublished() ? form.keeping(review) : form.proposed();
        try {
            if (review.isPublished()) {
                corrections.details(
                        actor,
                        review.id(),
                        proposed.versionNumber(),
                        proposed.details(),
                        proposed.day(LocalDate.now(clock)),
                        proposed.reason());
                after.addFlashAttribute("notice", "The correction is public.");
                return new ModelAndView("redirect:/reviews/" + review.slug());
            }
            ReviewView saved = reviews.edit(actor, review.id(), proposed.versionNumber(), proposed.details());
            after.addFlashAttribute("notice", "The review is saved.");
            return new ModelAndView("redirect:/reviews/" + saved.slug() + "/recommendations");
        } catch (InvalidInput refused) {
            FormErrors.show(model, proposed, refused);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            model.addAttribute("conflict", proposed.conflictWith(reviews.review(actor, review.id())));
            return new ModelAndView(Conflict.VIEW, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private static void show(Model model, ReviewView review) {
        model.addAttribute("review", review);
        model.addAttribute("kinds", ReviewForm.kinds());
    }
}
