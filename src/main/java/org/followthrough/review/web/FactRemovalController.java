package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiConsumer;
import org.followthrough.review.AreaDetails;
import org.followthrough.review.AreaView;
import org.followthrough.review.MilestoneView;
import org.followthrough.review.ReviewCorrections;
import org.followthrough.review.ReviewProgress;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.StaleEdit;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks before a milestone or an area goes: out of a draft without a trace, out of a published review with a reason. */
@Controller
@RequestMapping("/reviews/{slug}")
class FactRemovalController {

    private static final String PAGE = "review/fact-removal";

    private final Reviews reviews;
    private final ReviewRecords records;
    private final ReviewProgress progress;
    private final ReviewCorrections corrections;

    FactRemovalController(
            Reviews reviews, ReviewRecords records, ReviewProgress progress, ReviewCorrections corrections) {
        this.reviews = reviews;
        this.records = records;
        this.progress = progress;
        this.corrections = corrections;
    }

    /** @param reason why it is taken out of a published review */
    record Form(@Nullable String version, @Nullable String reason) {}

    /**
     * What is to go.
     *
     * @param what "milestone" or "area"
     * @param words by which a person knows it
     */
    record Leaving(String what, String words, String step) {}

    @GetMapping("/milestones/{position}/removal")
    String askForMilestone(Actor actor, @PathVariable String slug, @PathVariable int position, Model model) {
        ReviewView review = writable(actor, slug);
        MilestoneView milestone = records.milestone(actor, review.id(), position);
        model.addAttribute("form", new Form(String.valueOf(milestone.version()), ""));
        return show(model, review, leaving(review, milestone));
    }

    @PostMapping("/milestones/{position}/removal")
    String removeMilestone(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int position,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = writable(actor, slug);
        Leaving leaving = leaving(review, records.milestone(actor, review.id(), position));
        return remove(review, leaving, form, binding, model, response, after, (version, reason) -> {
            if (review.isPublished()) {
                corrections.takeOutMilestone(actor, review.id(), position, version, reason);
            } else {
                progress.removeMilestone(actor, review.id(), position, version);
            }
        });
    }

    @GetMapping("/areas/{position}/removal")
    String askForArea(Actor actor, @PathVariable String slug, @PathVariable int position, Model model) {
        ReviewView review = writable(actor, slug);
        AreaView area = records.area(actor, review.id(), position);
        model.addAttribute("form", new Form(String.valueOf(area.version()), ""));
        return show(model, review, leaving(review, area));
    }

    @PostMapping("/areas/{position}/removal")
    String removeArea(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int position,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = writable(actor, slug);
        Leaving leaving = leaving(review, records.area(actor, review.id(), position));
        return remove(review, leaving, form, binding, model, response, after, (version, reason) -> {
            if (review.isPublished()) {
                corrections.takeOutArea(actor, review.id(), position, version, reason);
            } else {
                progress.removeArea(actor, review.id(), position, version);
            }
        });
    }

    private static String remove(
            ReviewView review,
            Leaving leaving,
            Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after,
            BiConsumer<Long, String> deed) {
        Attempt attempt =
                Attempt.of(binding, () -> deed.accept((Long) Typed.version(form.version()), Typed.text(form.reason())));
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "The " + leaving.what() + " is removed.");
            return "redirect:/reviews/" + review.slug();
        }
        if (attempt == Attempt.STALE) {
            throw new StaleEdit("this " + leaving.what());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, review, leaving);
    }

    private static String show(Model model, ReviewView review, Leaving leaving) {
        model.addAttribute("review", review);
        model.addAttribute("leaving", leaving);
        return PAGE;
    }

    private static Leaving leaving(ReviewView review, MilestoneView milestone) {
        return new Leaving(
                "milestone",
                milestone.details().kind().label() + ": " + milestone.details().text(),
                "/reviews/" + review.slug() + "/milestones/" + milestone.position());
    }

    private static Leaving leaving(ReviewView review, AreaView area) {
        AreaDetails details = area.details();
        return new Leaving(
                "area",
                details.text() == null ? details.number() : details.number() + " " + details.text(),
                "/reviews/" + review.slug() + "/areas/" + area.position());
    }

    private ReviewView writable(Actor actor, String slug) {
        ReviewView review = reviews.review(actor, slug);
        ReviewRules rules = ReviewRules.of(actor, review);
        rules.require(rules.writing());
        return review;
    }
}
