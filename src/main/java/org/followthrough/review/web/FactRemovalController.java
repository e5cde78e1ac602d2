package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.review.AreaView;
import org.followthrough.review.MilestoneView;
import org.followthrough.review.ReviewCorrections;
import org.followthrough.review.ReviewProgress;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
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

    private final ReviewGate gate;
    private final ReviewRecords records;
    private final ReviewProgress progress;
    private final ReviewCorrections corrections;

    FactRemovalController(
            ReviewGate gate, ReviewRecords records, ReviewProgress progress, ReviewCorrections corrections) {
        this.gate = gate;
        this.records = records;
        this.progress = progress;
        this.corrections = corrections;
    }

    /** @param reason why it is taken out of a published review */
    record Form(@Nullable String version, @Nullable String reason) {}

    /** What can go, and how its addresses begin. */
    private enum Fact {
        MILESTONE("milestone", "/milestones/"),
        AREA("area", "/areas/");

        private final String what;
        private final String path;

        Fact(String what, String path) {
            this.what = what;
            this.path = path;
        }
    }

    /**
     * What is to go.
     *
     * @param what "milestone" or "area"
     * @param words by which a person knows it
     */
    record Leaving(String what, String words, String step, long version) {}

    @GetMapping("/milestones/{position}/removal")
    String askForMilestone(Actor actor, @PathVariable String slug, @PathVariable int position, Model model) {
        return ask(actor, slug, Fact.MILESTONE, position, model);
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
        return remove(actor, slug, Fact.MILESTONE, position, form, binding, model, response, after);
    }

    @GetMapping("/areas/{position}/removal")
    String askForArea(Actor actor, @PathVariable String slug, @PathVariable int position, Model model) {
        return ask(actor, slug, Fact.AREA, position, model);
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
        return remove(actor, slug, Fact.AREA, position, form, binding, model, response, after);
    }

    private String ask(Actor actor, String slug, Fact fact, int position, Model model) {
        ReviewView review = gate.writable(actor, slug);
        Leaving leaving = leaving(actor, review, fact, position);
        model.addAttribute("form", new Form(String.valueOf(leaving.version()), ""));
        return show(model, review, leaving);
    }

    private String remove(
            Actor actor,
            String slug,
            Fact fact,
            int position,
            Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.writable(actor, slug);
        Leaving leaving = leaving(actor, review, fact, position);
        Attempt attempt = Attempt.of(binding, () -> remove(actor, review, fact, position, form));
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

    private void remove(Actor actor, ReviewView review, Fact fact, int position, Form form) {
        long version = Typed.version(form.version());
        String reason = Typed.text(form.reason());
        boolean milestone = fact == Fact.MILESTONE;
        if (review.isPublished() && milestone) {
            corrections.takeOutMilestone(actor, review.id(), position, version, reason);
        } else if (review.isPublished()) {
            corrections.takeOutArea(actor, review.id(), position, version, reason);
        } else if (milestone) {
            progress.removeMilestone(actor, review.id(), position, version);
        } else {
            progress.removeArea(actor, review.id(), position, version);
        }
    }

    private static String show(Model model, ReviewView review, Leaving leaving) {
        model.addAttribute("review", review);
        model.addAttribute("leaving", leaving);
        return PAGE;
    }

    private Leaving leaving(Actor actor, ReviewView review, Fact fact, int position) {
        String step = "/reviews/" + review.slug() + fact.path + position;
        if (fact == Fact.MILESTONE) {
            MilestoneView milestone = records.milestone(actor, review.id(), position);
            String words = milestone.details().kind().label() + ": "
                    + milestone.details().text();
            return new Leaving(fact.what, words, step, milestone.version());
        }
        AreaView area = records.area(actor, review.id(), position);
        String text = area.details().text();
        String number = area.details().number();
        return new Leaving(fact.what, text == null ? number : number + " " + text, step, area.version());
    }
}
