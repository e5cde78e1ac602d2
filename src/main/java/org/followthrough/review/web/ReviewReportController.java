package org.followthrough.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.review.ReviewCorrections;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewRecords.ReportText;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.Link;
import org.followthrough.web.NumberedText;
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

/** A review's report word for word: read by whoever may read the review, entered while it is a draft, corrected later. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/report")
class ReviewReportController {

    private static final String EDIT = "review/report-edit";

    private final ReviewGate gate;
    private final Reviews reviews;
    private final ReviewRecords records;
    private final ReviewCorrections corrections;

    ReviewReportController(ReviewGate gate, Reviews reviews, ReviewRecords records, ReviewCorrections corrections) {
        this.gate = gate;
        this.reviews = reviews;
        this.records = records;
        this.corrections = corrections;
    }

    /**
     * The report as typed.
     *
     * @param version empty while nothing is saved
     * @param reason why a published one is corrected
     */
    record Form(
            @Nullable String version,
            @Nullable String text,
            @Nullable String reason) {

        static Form of(Optional<ReportText> saved) {
            return new Form(
                    saved.map(report -> String.valueOf(report.version())).orElse(""),
                    saved.map(ReportText::text).orElse(""),
                    "");
        }

        @Nullable
        Long versionOrNone() {
            return Typed.text(version).isEmpty() ? null : (Long) Typed.version(version);
        }
    }

    @GetMapping
    String read(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = reviews.review(actor, slug);
        ReportText report = records.report(actor, review.id()).orElseThrow(RefusedAction::notFound);
        model.addAttribute("review", review);
        model.addAttribute("body", NumberedText.blocks(report.text()));
        model.addAttribute(
                "trail", List.of(new Link("Reviews", "/reviews"), new Link(review.title(), "/reviews/" + slug)));
        return "review/report";
    }

    @GetMapping("/edit")
    String ask(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = gate.writable(actor, slug);
        model.addAttribute("form", Form.of(records.report(actor, review.id())));
        model.addAttribute("review", review);
        return EDIT;
    }

    @PostMapping("/edit")
    String write(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        ReviewView review = gate.writable(actor, slug);
        model.addAttribute("review", review);
        String text = Typed.text(form.text()).strip();
        Attempt attempt = Attempt.of(binding, () -> {
            if (review.isPublished()) {
                corrections.report(actor, review.id(), form.versionOrNone(), text, form.reason());
            } else {
                records.writeReport(actor, review.id(), form.versionOrNone(), text);
            }
        });
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "The report is saved.");
            return "redirect:/reviews/" + slug + (text.isEmpty() ? "" : "/report");
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(form, records.report(actor, review.id()), slug));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return EDIT;
    }

    private static Conflict conflict(Form mine, Optional<ReportText> saved, String slug) {
        Form theirs = Form.of(saved);
        return new Conflict(
                "The report",
                null,
                "/reviews/" + slug + "/report/edit",
                "/reviews/" + slug + "/report/edit",
                saved.map(ReportText::version).orElse(null),
                List.of(new Conflict.Field(
                        "The report word for word", "text", Typed.text(mine.text()), Typed.text(theirs.text()))),
                Map.of("reason", Typed.text(mine.reason())),
                true);
    }
}
