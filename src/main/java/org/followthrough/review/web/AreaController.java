package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.review.AreaEntries;
import org.followthrough.review.AreaView;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewCorrections;
import org.followthrough.review.ReviewProgress;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
import org.followthrough.web.KeepsDraft;
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

/** The areas for improvement of an inspection: written with the draft; conclusions and corrections may follow. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/areas")
class AreaController {

    private static final String PAGE = "review/area";
    private static final String CONCLUSION = "/conclusion";

    private final ReviewGate gate;
    private final ReviewRecords records;
    private final ReviewProgress progress;
    private final ReviewCorrections corrections;
    private final AreaEntries entries;

    AreaController(
            ReviewGate gate,
            ReviewRecords records,
            ReviewProgress progress,
            ReviewCorrections corrections,
            AreaEntries entries) {
        this.gate = gate;
        this.records = records;
        this.progress = progress;
        this.corrections = corrections;
        this.entries = entries;
    }

    @GetMapping("/new")
    String askForNew(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = gate.writable(actor, slug);
        model.addAttribute("form", AreaForm.empty());
        return show(model, review, null, "/new");
    }

    @PostMapping("/new")
    String add(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") AreaForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.writable(actor, slug);
        Attempt attempt = Attempt.of(binding, () -> {
            if (review.isPublished()) {
                entries.add(actor, review.id(), form.details(), form.reason());
            } else {
                progress.addArea(actor, review.id(), form.details());
            }
        });
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "The area is added.");
            return "redirect:/reviews/" + slug;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, review, null, "/new");
    }

    @GetMapping("/{position}/edit")
    String ask(Actor actor, @PathVariable String slug, @PathVariable int position, Model model) {
        ReviewView review = gate.writable(actor, slug);
        AreaView area = records.area(actor, review.id(), position);
        model.addAttribute("form", AreaForm.of(area));
        return show(model, review, area, "/" + position + "/edit");
    }

    @PostMapping("/{position}/edit")
    String save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int position,
            @ModelAttribute("form") AreaForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.writable(actor, slug);
        AreaView before = records.area(actor, review.id(), position);
        String step = "/" + position + "/edit";
        Attempt attempt = Attempt.of(binding, () -> {
            long version = Typed.version(form.version());
            if (review.isPublished()) {
                corrections.area(actor, review.id(), position, version, form.details(), form.reason());
            } else {
                progress.editArea(actor, review.id(), position, version, form.details());
            }
        });
        return answer(attempt, form, before, step, review, model, response, after);
    }

    @GetMapping("/{position}/conclusion")
    String askForConclusion(Actor actor, @PathVariable String slug, @PathVariable int position, Model model) {
        ReviewView review = gate.review(actor, slug, ReviewAction.ADD);
        AreaView area = open(records.area(actor, review.id(), position));
        model.addAttribute("form", AreaForm.of(area));
        return show(model, review, area, "/" + position + CONCLUSION);
    }

    @PostMapping("/{position}/conclusion")
    String conclude(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int position,
            @ModelAttribute("form") AreaForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.review(actor, slug, ReviewAction.ADD);
        AreaView before = records.area(actor, review.id(), position);
        Attempt attempt = Attempt.of(
                binding,
                () -> progress.conclude(
                        actor,
                        review.id(),
                        position,
                        Typed.version(form.version()),
                        form.pursuedOrNone(),
                        form.outcome()));
        boolean overtaken = attempt == Attempt.STALE && before.isConcluded();
        String step = "/" + position + (overtaken ? "/edit" : CONCLUSION);
        return answer(attempt, form, before, step, review, model, response, after);
    }

    private static String answer(
            Attempt attempt,
            AreaForm form,
            AreaView before,
            String step,
            ReviewView review,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "The area is saved.");
            return "redirect:/reviews/" + review.slug();
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            String path = "/reviews/" + review.slug();
            model.addAttribute(
                    "conflict", form.conflictWith(before, path + "/areas" + step, path, step.endsWith(CONCLUSION)));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, review, before, step);
    }

    private static String show(Model model, ReviewView review, @Nullable AreaView area, String step) {
        model.addAttribute("review", review);
        model.addAttribute("area", area);
        model.addAttribute("step", "/reviews/" + review.slug() + "/areas" + step);
        model.addAttribute("concluding", step.endsWith(CONCLUSION));
        model.addAttribute("pursuits", AreaForm.pursuits());
        return PAGE;
    }

    private static AreaView open(AreaView area) {
        RefusedAction.throwIf(Refusal.unless(
                !area.isConcluded(), "A conclusion on this area stands already. Correct it if it is wrong."));
        return area;
    }
}
