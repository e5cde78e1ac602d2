package org.followthrough.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a session's meeting: its details, another day, a session that was opened by mistake. */
@Service
@Transactional
public class Replanning {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final SessionDesk desk;
    private final MonitoringSessionRepository sessions;
    private final ItemRepository items;
    private final CommentRepository comments;
    private final ReportRepository reports;
    private final Meetings meetings;

    Replanning(
            SessionDesk desk,
            MonitoringSessionRepository sessions,
            ItemRepository items,
            CommentRepository comments,
            ReportRepository reports,
            Meetings meetings) {
        this.desk = desk;
        this.sessions = sessions;
        this.items = items;
        this.comments = comments;
        this.reports = reports;
        this.meetings = meetings;
    }

    /**
     * Changes what is said of a session's meeting, and its day while the session is in preparation.
     *
     * @param version of the meeting that the form was made from
     * @throws InvalidInput naming the fields; heldOn where the day cannot be
     */
    public void change(Actor actor, long sessionId, long version, MeetingDetails details) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        MeetingView before = meetings.meeting(session.meetingId());
        boolean moved = !details.heldOn().equals(before.heldOn());
        if (moved) {
            desk.rules(actor, session).require(SessionAction.PREPARE);
            LocalDate due = session.updatesDueOn();
            if (due != null && due.isAfter(details.heldOn())) {
                throw new InvalidInput(
                        "heldOn",
                        "The updates are due on %s, after that day. Change that under Request updates first"
                                .formatted(DATE.format(due)));
            }
        }
        requireWordsFree(before, details);
        meetings.edit(actor, before.id(), version, details);
        if (moved) {
            meetings.move(actor, before.id(), details.heldOn());
        }
    }

    private void requireWordsFree(MeetingView before, MeetingDetails details) {
        boolean placed = !Objects.equals(before.place(), details.place());
        if ((placed || !Objects.equals(before.kind(), details.kind())) && meetings.areWordsKept(before.id())) {
            throw new InvalidInput(
                    placed ? "place" : "kind",
                    "The agenda or the minutes of this meeting are public. Change its place and kind under “Details and"
                            + " attendance” there, where everybody reads what they were before");
        }
        if (!Objects.equals(before.minutesReference(), details.minutesReference())
                && meetings.isReferenceKept(before.id())) {
            throw new InvalidInput(
                    "minutesReference",
                    "The minutes of this meeting are public. Change their reference under “Details and attendance”"
                            + " there, where everybody reads what it was before");
        }
    }

    /**
     * Gives up a session in preparation for which nothing has come in yet, with its meeting; the history keeps that it
     * was there.
     *
     * @throws RefusedAction (409) once an update has been given, a status drafted or a draft commented
     */
    public void remove(Actor actor, long sessionId, long version) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        boolean begun = session.isBegun() || comments.existsInSession(sessionId);
        RefusedAction.throwIf(desk.rules(actor, session).refusalToRemove(begun));
        session.requireVersion(version);
        LocalDate heldOn = desk.heldOn(session);
        reports.findBySessionId(sessionId).ifPresent(report -> {
            reports.delete(report);
            reports.flush();
        });
        items.deleteAllInBatch(session.items());
        sessions.deleteAllInBatch(List.of(session));
        desk.note(actor, "session removed", session, heldOn.toString());
        meetings.remove(actor, session.meetingId());
    }
}
