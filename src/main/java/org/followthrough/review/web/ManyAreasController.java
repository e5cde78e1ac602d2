package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.followthrough.review.AreaDetails;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewProgress;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters many areas for improvement of a draft at once: a pasted list, or numbers of which the same was concluded. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/areas/many")
class ManyAreasController {

    private static final String PAGE = "review/areas";

    private final Reviews reviews;
    private final ReviewProgress progress;

    ManyAreasController(Reviews reviews, ReviewProgress progress) {
        this.reviews = reviews;
        this.progress = progress;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("form", AreaForm.empty());
        return show(model, draft(actor, slug));
    }

    @PostMapping
    String enter(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") AreaForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = draft(actor, slug);
        Attempt attempt = Attempt.of(binding, () -> {
            List<AreaDetails> all = form.all();
            progress.enterAreas(actor, review.id(), all);
            after.addFlashAttribute("notice", Words.count(all.size(), "area") + " saved.");
        });
        if (attempt == Attempt.DONE) {
            return "redirect:/reviews/" + slug;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, review);
    }

    private static String show(Model model, ReviewView review) {
        model.addAttribute("review", review);
        model.addAttribute("pursuits", AreaForm.pursuits());
        return PAGE;
    }

    private ReviewView draft(Actor actor, String slug) {
        ReviewView review = reviews.review(actor, slug);
        ReviewRules.of(actor, review).require(ReviewAction.EDIT);
        return review;
    }
}
