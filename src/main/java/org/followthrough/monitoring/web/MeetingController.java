package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.monitoring.Replanning;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionRules;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;
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

/** Where a session's meeting is held, what kind it is, and where its minutes are found once there are any. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/meeting")
class MeetingController {

    private static final String PAGE = "monitoring/prepare/meeting";

    private final SessionReader reader;
    private final Meetings meetings;
    private final Replanning replanning;

    MeetingController(SessionReader reader, Meetings meetings, Replanning replanning) {
        this.reader = reader;
        this.replanning = replanning;
        this.meetings = meetings;
    }

    /**
     * What was typed.
     *
     * @param heldOn null where the day stays because the papers are out
     */
    record Form(
            @Nullable String version,
            @Nullable DateParts heldOn,
            @Nullable String place,
            @Nullable String kind,
            @Nullable String minutesReference) {

        static Form of(MeetingView meeting) {
            return new Form(
                    String.valueOf(meeting.version()),
                    DateParts.of(meeting.heldOn()),
                    Typed.text(meeting.place()),
                    Typed.text(meeting.kind()),
                    Typed.text(meeting.minutesReference()));
        }

        /** The day as typed, the meeting's own where none was asked for. */
        LocalDate day(MeetingView meeting, BindingResult binding) {
            LocalDate typed = heldOn == null
                    ? meeting.heldOn()
                    : TypedDate.required(binding, "heldOn", heldOn, "the day of the meeting");
            return typed == null ? meeting.heldOn() : typed;
        }

        MeetingDetails details(MeetingView meeting, LocalDate day) {
            return new MeetingDetails(
                    meeting.committeeId(),
                    day,
                    Typed.orNull(place),
                    Typed.orNull(kind),
                    Typed.orNull(minutesReference));
        }
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = officersSession(actor, slug, date);
        model.addAttribute("form", Form.of(session.meeting()));
        return page(session, actor, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionView session = officersSession(actor, slug, date);
        MeetingView meeting = session.meeting();
        LocalDate day = form.day(meeting, binding);
        Attempt attempt = Attempt.of(
                binding,
                () -> replanning.change(
                        actor, session.id(), Typed.version(form.version()), form.details(meeting, day)));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The details of the meeting are saved.");
            return "redirect:" + back(officersSession(actor, slug, day));
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(form, officersSession(actor, slug, date)));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(session, actor, model);
    }

    private String page(SessionView session, Actor actor, Model model) {
        boolean kept = meetings.areWordsKept(session.meeting().id());
        model.addAttribute("papers", kept ? papers(session) : null);
        SessionRules rules = session.rulesFor(actor);
        model.addAttribute("mayMove", rules.allows(SessionAction.PREPARE));
        model.addAttribute("mayRemove", rules.refusalToRemove(session.isBegun()).isEmpty());
        model.addAttribute("sitting", session);
        model.addAttribute("trail", Trail.toPrepare(session));
        return PAGE;
    }

    /** Where words of public papers are changed openly. */
    private static String papers(SessionView session) {
        return "/committees/" + session.committee().slug() + "/meetings/"
                + session.meeting().heldOn() + "/edit";
    }

    /** The page on which the officer works now. */
    private static String back(SessionView session) {
        boolean recording = session.state() == SessionState.CIRCULATED || session.state() == SessionState.CONFIRMED;
        return recording ? session.path() + "/record" : Trail.preparePath(session);
    }

    private static Conflict conflict(Form mine, SessionView session) {
        Form theirs = Form.of(session.meeting());
        String path = session.path() + "/meeting";
        return new Conflict(
                "The details of the meeting",
                null,
                path,
                path,
                session.meeting().version(),
                Stream.of(
                                mine.heldOn() == null
                                        ? null
                                        : Conflict.Field.date(
                                                "Day of the meeting",
                                                "heldOn",
                                                mine.heldOn(),
                                                session.meeting().heldOn()),
                                line("Place", "place", mine.place(), theirs.place()),
                                line("Kind of meeting", "kind", mine.kind(), theirs.kind()),
                                line(
                                        "Minutes reference",
                                        "minutesReference",
                                        mine.minutesReference(),
                                        theirs.minutesReference()))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                Map.of(),
                true);
    }

    private static Conflict.Field line(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return Conflict.Field.line(label, name, Typed.text(mine), Typed.text(theirs));
    }

    private SessionView officersSession(Actor actor, String slug, LocalDate date) {
        SessionView session = reader.session(actor, slug, date);
        RefusedAction.throwIf(meetings.refusalToPlan(actor, session.committee().id()));
        return session;
    }
}
