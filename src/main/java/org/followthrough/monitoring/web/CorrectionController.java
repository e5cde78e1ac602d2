package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.Correction;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what was published, by an entry beside it. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}/correction")
class CorrectionController {

    private static final String PAGE = "monitoring/record/correction";
    private static final String CHECK = "monitoring/record/correction-check";

    private final SessionReader reader;
    private final EntryReader entries;
    private final Statuses statuses;

    CorrectionController(SessionReader reader, EntryReader entries, Statuses statuses) {
        this.reader = reader;
        this.entries = entries;
        this.statuses = statuses;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            Model model) {
        CorrectionPage page = page(actor, slug, date, name, false);
        model.addAttribute("page", page);
        model.addAttribute("form", CorrectionForm.of(page.entry()));
        return PAGE;
    }

    /** @param step "publish" from the page that asks for the last word, "change" for the form again, else that page */
    @PostMapping
    ModelAndView correct(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String step,
            RedirectAttributes redirect) {
        CorrectionPage page = page(actor, slug, date, name, false);
        if ("change".equals(step)) {
            return again(page, HttpStatus.OK);
        }
        Correction correction = correction(page, form, binding);
        if (correction == null) {
            return again(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long session = page.session().id();
        long recommendation = page.item().recommendation().id();
        long entry = Typed.version(form.entry());
        try {
            if (!"publish".equals(step)) {
                statuses.checkCorrection(actor, session, recommendation, entry, correction);
                return new ModelAndView(CHECK, "page", CorrectionCheck.of(page, form, correction));
            }
            statuses.correct(actor, session, recommendation, entry, correction);
        } catch (InvalidInput refused) {
            FormErrors.reject(binding, refused);
            return again(page, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            binding.reject("stale", "Somebody else corrected this entry while the form was open");
            return again(page(actor, slug, date, name, true), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", page.name() + " has been corrected. The earlier entry can still be read.");
        return new ModelAndView("redirect:" + page.recommendationPath());
    }

    /** The correction as typed, null if the form has been told what is wrong with it. */
    private static @Nullable Correction correction(CorrectionPage page, CorrectionForm form, BindingResult binding) {
        LocalDate until =
                TypedDate.optional(binding, "newDueUntil", form.newDueUntil(), "the last day of the new date");
        Optional<Assessment> status = form.assessment(page.timescale(), binding);
        if (binding.hasErrors() || status.isEmpty()) {
            return null;
        }
        return new Correction(
                form.update(page.entry().update(), until),
                status.get(),
                form.minuteNumber(),
                Typed.text(form.correctionReason()));
    }

    private CorrectionPage page(Actor actor, String slug, LocalDate date, String name, boolean overtaken) {
        ItemInSession found = reader.item(actor, slug, date, name);
        SessionView session = found.session();
        ItemView item = found.item();
        session.rulesFor(actor).require(SessionAction.CORRECT);
        EntryView current = entries.of(List.of(item.recommendation().id())).stream()
                .filter(entry -> entry.sessionId() == session.id()
                        && entry.strand().equals(item.recommendation().strand())
                        && !entry.superseded())
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
        return CorrectionPage.of(session, item, current, overtaken);
    }

    private static ModelAndView again(CorrectionPage page, HttpStatus status) {
        ModelAndView again = new ModelAndView(PAGE, "page", page);
        again.setStatus(status);
        return again;
    }
}
