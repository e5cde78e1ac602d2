package org.followthrough.monitoring.web;

import java.time.LocalDate;
import org.followthrough.monitoring.CandidateReader;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Stops before a session becomes public, and says afterwards where to find it. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}")
class PublicationController {

    private static final String PAGE = "monitoring/record/publication";

    private final SessionReader reader;
    private final Sessions sessions;
    private final CandidateReader candidates;

    PublicationController(SessionReader reader, Sessions sessions, CandidateReader candidates) {
        this.reader = reader;
        this.candidates = candidates;
        this.sessions = sessions;
    }

    /** What the officer saw when saying yes. */
    record Form(@Nullable String version) {}

    @GetMapping("/publication")
    ModelAndView ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
        SessionView session = reader.session(actor, slug, date);
        requireRight(session, actor);
        return session.state() == SessionState.PUBLISHED
                ? published(session)
                : new ModelAndView(PAGE, "page", page(session, actor, false));
    }

    @PostMapping("/publication")
    ModelAndView publish(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute Form form) {
        SessionView seen = reader.session(actor, slug, date);
        requireRight(seen, actor);
        if (seen.state() == SessionState.PUBLISHED) {
            return published(seen);
        }
        try {
            seen.rulesFor(actor).require(SessionAction.PUBLISH);
            sessions.publish(actor, seen.id(), Typed.version(form.version()));
            return published(seen);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            SessionView now = reader.session(actor, slug, date);
            if (now.state() == SessionState.PUBLISHED) {
                return published(now);
            }
            ModelAndView page = new ModelAndView(PAGE, "page", page(now, actor, true));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    @GetMapping("/published")
    String published(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = reader.session(actor, slug, date);
        requireRight(session, actor);
        if (session.state() != SessionState.PUBLISHED) {
            return "redirect:" + session.path() + "/publication";
        }
        model.addAttribute("page", page(session, actor, false));
        return "monitoring/record/published";
    }

    private PublicationPage page(SessionView session, Actor actor, boolean overtaken) {
        ReportDetails report =
                reader.report(session).map(SessionReader.ReportView::details).orElse(null);
        return PublicationPage.of(session, report, candidates.of(session), actor, overtaken);
    }

    private static ModelAndView published(SessionView session) {
        return new ModelAndView("redirect:" + session.path() + "/published");
    }

    /** Who may publish at all reads these pages in every state: they say themselves what is missing. */
    private static void requireRight(SessionView session, Actor actor) {
        session.rulesFor(actor)
                .refusalTo(SessionAction.PUBLISH)
                .filter(refusal -> refusal.kind() != Refusal.Kind.NOT_NOW)
                .ifPresent(refusal -> {
                    throw new RefusedAction(refusal);
                });
    }
}
