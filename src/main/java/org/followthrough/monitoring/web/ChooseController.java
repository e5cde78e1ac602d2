package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.CandidateReader;
import org.followthrough.monitoring.CandidateView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
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

/** Choosing what a session takes, each with its reason. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/choose")
class ChooseController {

    private static final String PAGE = "monitoring/prepare/choose";

    private final SessionReader reader;
    private final CandidateReader candidates;
    private final Sessions sessions;

    ChooseController(SessionReader reader, CandidateReader candidates, Sessions sessions) {
        this.reader = reader;
        this.candidates = candidates;
        this.sessions = sessions;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = toPrepare(actor, slug, date);
        List<CandidateView> all = candidates.of(session);
        model.addAttribute("form", ChooseForm.of(session.version(), all));
        return page(model, session, all);
    }

    @PostMapping
    String choose(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("form") ChooseForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionView session = toPrepare(actor, slug, date);
        form.rejectUndecided(binding);
        Attempt attempt = Attempt.of(
                binding,
                () -> sessions.choose(
                        actor,
                        session.id(),
                        Typed.version(form.version()),
                        form.choices().stream().map(ChooseForm.Line::toChoice).toList()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "Your choice of recommendations is saved.");
            return "redirect:" + Trail.preparePath(session);
        }
        if (attempt == Attempt.STALE) {
            SessionView now = toPrepare(actor, slug, date);
            List<CandidateView> candidatesNow = candidates.of(now);
            OvertakenChoice.show(model, form, now, candidatesNow);
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(model, now, candidatesNow);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model, session, candidates.of(session));
    }

    private static String page(Model model, SessionView session, List<CandidateView> all) {
        model.addAttribute("page", ChoosePage.of(session, all));
        return PAGE;
    }

    private SessionView toPrepare(Actor actor, String slug, LocalDate date) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.PREPARE);
        return session;
    }
}
