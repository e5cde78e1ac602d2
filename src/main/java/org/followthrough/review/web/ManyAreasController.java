package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.followthrough.review.AreaDetails;
import org.followthrough.review.ReviewCorrections;
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

/** Enters many areas for improvement at once: a pasted list, or numbers of which the same was concluded. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/areas/many")
class ManyAreasController {

    private static final String PAGE = "review/areas";

    private final Reviews reviews;
    private final ReviewProgress progress;
    private final ReviewCorrections corrections;

    ManyAreasController(Reviews reviews, ReviewProgress progress, ReviewCorrections corrections) {
        this.reviews = reviews;
        this.progress = progress;
        this.corrections = corrections;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("form", AreaForm.empty());
        return show(model, writable(actor, slug));
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
        ReviewView review = writable(actor, slug);
        Attempt attempt = Attempt.of(binding, () -> {
            List<AreaDetails> all = form.all();
            if (review.isPublished()) {
                corrections.enterAreas(actor, review.id(), all, form.reason());
            } else {
                progress.enterAreas(actor, review.id(), all);
            }
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

    private ReviewView writable(Actor actor, String slug) {
        ReviewView review = reviews.review(actor, slug);
        ReviewRules rules = ReviewRules.of(actor, review);
        rules.require(rules.writing());
        return review;
    }
}
