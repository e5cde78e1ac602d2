package org.followthrough.monitoring.web;

import java.time.LocalDate;
import org.followthrough.monitoring.CandidateReader;
import org.followthrough.monitoring.CandidateView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The officer's task list of a session. */
@Controller
class PrepareController {

    private final SessionReader sessions;
    private final CandidateReader candidates;

    PrepareController(SessionReader sessions, CandidateReader candidates) {
        this.sessions = sessions;
        this.candidates = candidates;
    }

    @GetMapping("/committees/{slug}/sessions/{date}/prepare")
    String show(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = sessions.session(actor, slug, date);
        Trail.requireOfficer(session, actor);
        long undecided =
                candidates.of(session).stream().filter(CandidateView::isNew).count();
        boolean reported = sessions.report(session).isPresent();
        model.addAttribute("page", PreparePage.of(session, actor, undecided, reported));
        return "monitoring/prepare/prepare";
    }
}
