package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.followthrough.history.WordChange;
import org.followthrough.review.AreaDetails;
import org.followthrough.review.AreaEntries;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.WordDifference;
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

    private final ReviewGate gate;
    private final AreaEntries entries;

    ManyAreasController(ReviewGate gate, AreaEntries entries) {
        this.gate = gate;
        this.entries = entries;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("form", AreaForm.empty());
        return show(model, gate.writable(actor, slug));
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
        ReviewView review = gate.writable(actor, slug);
        Attempt attempt = Attempt.of(binding, () -> {
            List<AreaDetails> all = form.all();
            replaced(actor, review, all, model);
            entries.enter(actor, review.id(), all, form.replace(), form.reason());
            after.addFlashAttribute("notice", Words.count(all.size(), "area") + " saved.");
        });
        if (attempt == Attempt.DONE) {
            return "redirect:/reviews/" + slug;
        }
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (attempt == Attempt.STALE) {
            status = HttpStatus.CONFLICT;
            binding.reject("stale", "Somebody else changed one of these areas meanwhile. Send the form again");
        }
        response.setStatus(status.value());
        return show(model, review);
    }

    /** For the page that asks: it shows what stands there beside what it would become. */
    private void replaced(Actor actor, ReviewView review, List<AreaDetails> entered, Model model) {
        AreaEntries.Replaced found = entries.replaced(actor, review.id(), entered);
        model.addAttribute(
                "replaced",
                found.words().stream()
                        .map(each -> new Replacement(each.what(), difference(each)))
                        .toList());
        model.addAttribute("mark", List.of(new Choice(found.mark(), "Replace these words by what I entered")));
    }

    /** Words that would give way, and what they would become. */
    record Replacement(String what, List<WordDifference.Part> parts) {}

    private static List<WordDifference.Part> difference(WordChange change) {
        return WordDifference.between(
                Objects.requireNonNullElse(change.before(), ""), Objects.requireNonNullElse(change.after(), ""));
    }

    private static String show(Model model, ReviewView review) {
        model.addAttribute("review", review);
        model.addAttribute("pursuits", AreaForm.pursuits());
        return PAGE;
    }
}
