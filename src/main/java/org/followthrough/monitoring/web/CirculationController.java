package org.followthrough.monitoring.web;

import java.time.LocalDate;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sending a session's papers to the committee. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}")
class CirculationController {

    private final SessionReader reader;
    private final Sessions sessions;

    CirculationController(SessionReader reader, Sessions sessions) {
        this.reader = reader;
        this.sessions = sessions;
    }

    /** The session as the officer checked it. */
    record Form(@Nullable String version) {}

    @GetMapping("/circulation")
    String check(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = toCirculate(actor, slug, date);
        model.addAttribute(
                "page", CirculationPage.of(session, reader.report(session).isPresent()));
        return "monitoring/prepare/circulation";
    }

    @PostMapping("/circulation")
    String circulate(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute Form form) {
        SessionView session = toCirculate(actor, slug, date);
        sessions.circulate(actor, session.id(), Typed.version(form.version()));
        return "redirect:" + session.path() + "/circulated";
    }

    @GetMapping("/circulated")
    String circulated(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = reader.session(actor, slug, date);
        Trail.requireOfficer(session, actor);
        if (session.state() == SessionState.PREPARING) {
            throw RefusedAction.notFound();
        }
        model.addAttribute("page", session);
        return "monitoring/prepare/circulated";
    }

    private SessionView toCirculate(Actor actor, String slug, LocalDate date) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.CIRCULATE);
        return session;
    }
}
