package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ReportView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.Link;
import org.followthrough.web.TypedDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the covering report. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/sessions/{date}/report/edit")
class ReportEditController {

    private static final String PAGE = "monitoring/prepare/report-edit";

    private final SessionReader reader;
    private final Sessions sessions;

    ReportEditController(SessionReader reader, Sessions sessions) {
        this.reader = reader;
        this.sessions = sessions;
    }

    /** The page around the form. */
    record Page(SessionView session, List<Choice> options, List<Choice> layouts, List<Link> trail) {

        static Page of(SessionView session) {
            return new Page(session, ReportForm.yesOrNo(), ReportForm.layouts(), Trail.toPrepare(session));
        }
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = toPrepare(actor, slug, date);
        model.addAttribute(
                "form",
                reader.report(session)
                        .map(report -> ReportForm.of(String.valueOf(report.version()), report.details()))
                        .orElseGet(() -> ReportForm.of("", ReportWording.usual(session))));
        model.addAttribute("page", Page.of(session));
        return PAGE;
    }

    @PostMapping
    String write(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("form") ReportForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionView session = toPrepare(actor, slug, date);
        LocalDate dated = TypedDate.required(binding, "dated", form.dated(), "the date of the report");
        form.rejectUnanswered(binding);
        if (dated == null || binding.hasErrors()) {
            // the day matters to none of the other fields: these are looked at together with it
            var rest = form.toDetails(session.meeting().heldOn()).problems();
            FormErrors.reject(binding, new InvalidInput(rest));
        } else {
            try {
                Long version = Typed.orNull(form.version()) == null ? null : Typed.version(form.version());
                ReportDetails written = form.toDetails(dated);
                InvalidInput.throwIfAny(written.problems());
                sessions.writeReport(actor, session.id(), version, written);
                redirect.addFlashAttribute("notice", "The covering report is saved.");
                return "redirect:" + Trail.preparePath(session);
            } catch (InvalidInput refused) {
                FormErrors.reject(binding, refused);
            } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
                ReportView now = reader.report(session).orElseThrow(() -> overtaken);
                model.addAttribute("conflict", form.conflict(now, session.path() + "/report/edit"));
                response.setStatus(HttpStatus.CONFLICT.value());
                return Conflict.VIEW;
            }
        }
        model.addAttribute("page", Page.of(session));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    private SessionView toPrepare(Actor actor, String slug, LocalDate date) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.PREPARE);
        return session;
    }
}
