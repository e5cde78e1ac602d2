package org.followthrough.review.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a review of one of the officer's committees. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/new")
class NewReviewController {

    private static final String PAGE = "review/new";

    private final Reviews reviews;
    private final Councils councils;

    NewReviewController(Reviews reviews, Councils councils) {
        this.reviews = reviews;
        this.councils = councils;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        List<CommitteeView> own = own(actor);
        model.addAttribute("form", ReviewForm.empty(own.size() == 1 ? own.get(0).slug() : ""));
        show(model, own);
        return PAGE;
    }

    @PostMapping
    ModelAndView create(
            Actor actor,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        List<CommitteeView> own = own(actor);
        show(model, own);
        if (binding.hasErrors()) {
            return again(model);
        }
        ReviewForm proposed = form.proposed();
        try {
            ReviewView review = reviews.create(actor, proposed.committeeOf(own).id(), proposed.details());
            after.addFlashAttribute("notice", "The review is there as a draft. Add its recommendations now.");
            return new ModelAndView("redirect:/reviews/" + review.slug() + "/recommendations");
        } catch (InvalidInput refused) {
            FormErrors.show(model, proposed, refused);
            return again(model);
        }
    }

    private static ModelAndView again(Model model) {
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<CommitteeView> own(Actor actor) {
        List<CommitteeView> own = councils.committees().stream()
                .filter(committee -> reviews.refusalToCreate(actor, committee).isEmpty())
                .toList();
        if (own.isEmpty()) {
            throw new RefusedAction(Refusal.notAllowed("Only a committee's scrutiny officers can create its reviews."));
        }
        return own;
    }

    private static void show(Model model, List<CommitteeView> own) {
        model.addAttribute("kinds", ReviewForm.kinds());
        model.addAttribute("committees", ReviewPages.choices(own));
    }
}
