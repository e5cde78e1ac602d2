package org.followthrough.monitoring.web;

import java.time.LocalDate;
import org.followthrough.monitoring.Replanning;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives up a session that was opened by mistake, after asking. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/removal")
class SessionRemovalController {

    private final SessionReader reader;
    private final Replanning replanning;

    SessionRemovalController(SessionReader reader, Replanning replanning) {
        this.reader = reader;
        this.replanning = replanning;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = removable(actor, slug, date);
        model.addAttribute("sitting", session);
        model.addAttribute("reported", reader.report(session).isPresent());
        model.addAttribute("trail", Trail.toPrepare(session));
        return "monitoring/prepare/removal";
    }

    @PostMapping
    String remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam @Nullable String version,
            RedirectAttributes redirect) {
        SessionView session = removable(actor, slug, date);
        replanning.remove(actor, session.id(), Typed.version(version));
        redirect.addFlashAttribute(
                "notice",
                "The session of %s on %s is removed."
                        .formatted(session.committee().name(), Words.date(date)));
        return "redirect:/my-work";
    }

    private SessionView removable(Actor actor, String slug, LocalDate date) {
        SessionView session = reader.session(actor, slug, date);
        RefusedAction.throwIf(session.rulesFor(actor).refusalToRemove(session.isBegun()));
        return session;
    }
}
