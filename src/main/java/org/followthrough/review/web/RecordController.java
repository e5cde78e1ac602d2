package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.review.ReviewCorrections;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes who took part in a draft review, what was heard and when, what was seen and concluded; corrects it later. */
@Controller("reviewRecordController")
@KeepsDraft
@RequestMapping("/reviews/{slug}/record/edit")
class RecordController {

    private static final String PAGE = "review/record-edit";

    private final ReviewGate gate;
    private final ReviewRecords records;
    private final ReviewCorrections corrections;

    RecordController(ReviewGate gate, ReviewRecords records, ReviewCorrections corrections) {
        this.gate = gate;
        this.records = records;
        this.corrections = corrections;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = gate.writable(actor, slug);
        model.addAttribute("form", RecordForm.of(records.record(actor, review.id())));
        model.addAttribute("review", review);
        return PAGE;
    }

    @PostMapping
    String write(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") RecordForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.writable(actor, slug);
        model.addAttribute("review", review);
        Attempt attempt = Attempt.of(binding, () -> {
            if (review.isPublished()) {
                corrections.record(actor, review.id(), form.versionOrNone(), form.details(), form.reason());
            } else {
                records.write(actor, review.id(), form.versionOrNone(), form.details());
            }
        });
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "What is on record of the review is saved.");
            return "redirect:/reviews/" + slug;
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            String back = "/reviews/" + slug;
            model.addAttribute(
                    "conflict", form.conflictWith(records.record(actor, review.id()), back + "/record/edit", back));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }
}
