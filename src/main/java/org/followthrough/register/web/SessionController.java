package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.council.Vocabularies;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.MovedDates;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Strand;
import org.followthrough.register.SessionRegister;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.status.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A session's tracking table and its covering report, for those who may read the session. Its officers can see before
 * publication what the public will see ("?as=public").
 */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}")
class SessionController {

    private final SessionReader reader;
    private final EntryReader entries;
    private final SessionRegister register;
    private final MovedDates movedDates;
    private final Vocabularies vocabularies;
    private final MeetingReader meetings;

    SessionController(
            SessionReader reader,
            EntryReader entries,
            SessionRegister register,
            MovedDates movedDates,
            Vocabularies vocabularies,
            MeetingReader meetings) {
        this.reader = reader;
        this.entries = entries;
        this.register = register;
        this.movedDates = movedDates;
        this.vocabularies = vocabularies;
        this.meetings = meetings;
    }

    @GetMapping
    String table(
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam(required = false) @Nullable String as,
            Actor actor,
            Model model) {
        SessionView session = reader.session(actor, slug, date);
        boolean preview = isPreview(as, session, actor);
        Set<String> reviews = session.included().stream()
                .map(item -> item.recommendation().reviewSlug())
                .collect(Collectors.toSet());
        Map<Strand, EntryView> published =
                entries
                        .of(session.included().stream()
                                .map(item -> item.recommendation().id())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(entry -> entry.sessionId() == session.id() && !entry.superseded())
                        .collect(Collectors.toMap(EntryView::strand, entry -> entry));
        List<ReviewTable> tables = ReviewTable.of(
                preview ? SessionPage.asPublished(session) : session,
                published,
                movedDates.of(session, session.included()),
                register.captions(reviews),
                register.endedBefore(date, reviews));
        meetings.find(preview ? Actor.PUBLIC : actor, slug, date)
                .filter(meeting -> !meeting.items().isEmpty())
                .ifPresent(meeting -> model.addAttribute("meetingPath", meeting.path()));
        ReportLayout layout =
                reader.report(session).map(report -> report.details().layout()).orElse(null);
        Vocabulary words = vocabularies.of(slug).vocabulary();
        model.addAttribute(
                "page",
                preview
                        ? SessionPage.preview(session, tables, layout, words)
                        : SessionPage.of(actor, session, tables, layout, words));
        return "register/session";
    }

    @GetMapping("/report")
    String report(
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam(required = false) @Nullable String as,
            Actor actor,
            Model model) {
        SessionView session = reader.session(actor, slug, date);
        var report = reader.report(session).orElseThrow(RefusedAction::notFound);
        model.addAttribute("page", ReportPage.of(session, report.details(), isPreview(as, session, actor)));
        return "register/report";
    }

    private static boolean isPreview(@Nullable String as, SessionView session, Actor actor) {
        return "public".equals(as)
                && session.state() != SessionState.PUBLISHED
                && actor.isOfficerOf(session.committee().id());
    }
}
