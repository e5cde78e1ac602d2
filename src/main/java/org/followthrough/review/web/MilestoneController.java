package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.review.MilestoneDetails;
import org.followthrough.review.MilestoneView;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewCorrections;
import org.followthrough.review.ReviewProgress;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
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

/** The steps on the way of a review: added at any time, changed and removed while it is a draft, corrected later. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/milestones")
class MilestoneController {

    private static final String PAGE = "review/milestone";

    private final ReviewGate gate;
    private final ReviewRecords records;
    private final ReviewProgress progress;
    private final ReviewCorrections corrections;
    private final Councils councils;

    MilestoneController(
            ReviewGate gate,
            ReviewRecords records,
            ReviewProgress progress,
            ReviewCorrections corrections,
            Councils councils) {
        this.gate = gate;
        this.records = records;
        this.progress = progress;
        this.corrections = corrections;
        this.councils = councils;
    }

    @GetMapping("/new")
    String askForNew(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = gate.review(actor, slug, ReviewAction.ADD);
        model.addAttribute("form", MilestoneForm.empty());
        return show(model, review, null);
    }

    @PostMapping("/new")
    String add(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") MilestoneForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.review(actor, slug, ReviewAction.ADD);
        Attempt attempt =
                Attempt.of(binding, () -> progress.addMilestone(actor, review.id(), form.details(committees(review))));
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "The milestone is added.");
            return "redirect:/reviews/" + slug;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, review, null);
    }

    @GetMapping("/{position}/edit")
    String ask(Actor actor, @PathVariable String slug, @PathVariable int position, Model model) {
        ReviewView review = gate.writable(actor, slug);
        MilestoneView milestone = records.milestone(actor, review.id(), position);
        model.addAttribute("form", MilestoneForm.of(milestone, committees(review)));
        return show(model, review, position);
    }

    @PostMapping("/{position}/edit")
    String save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int position,
            @ModelAttribute("form") MilestoneForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.writable(actor, slug);
        List<CommitteeView> committees = committees(review);
        MilestoneView before = records.milestone(actor, review.id(), position);
        Attempt attempt = Attempt.of(binding, () -> {
            long version = Typed.version(form.version());
            MilestoneDetails details = form.details(committees);
            if (review.isPublished()) {
                corrections.milestone(actor, review.id(), position, version, details, form.reason());
            } else {
                progress.editMilestone(actor, review.id(), position, version, details);
            }
        });
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "The milestone is saved.");
            return "redirect:/reviews/" + slug;
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute(
                    "conflict", form.conflictWith(before, committees, path(slug, position), "/reviews/" + slug));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, review, position);
    }

    private String show(Model model, ReviewView review, @Nullable Integer position) {
        model.addAttribute("review", review);
        model.addAttribute("position", position);
        model.addAttribute("kinds", MilestoneForm.kinds());
        model.addAttribute("committees", ReviewPages.orNone(committees(review)));
        return PAGE;
    }

    private static String path(String slug, int position) {
        return "/reviews/" + slug + "/milestones/" + position + "/edit";
    }

    private List<CommitteeView> committees(ReviewView review) {
        long council = councils.committee(review.committeeId()).councilId();
        return councils.committees().stream()
                .filter(each -> each.councilId() == council)
                .toList();
    }
}
