package org.followthrough.monitoring;

import java.util.Optional;
import org.followthrough.council.Meetings;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds sessions and items for a change, with the rules for whoever wants it, and notes what was done. */
@Component
class SessionDesk {

    private final MonitoringSessionRepository sessions;
    private final ItemRepository items;
    private final Meetings meetings;
    private final History history;

    SessionDesk(MonitoringSessionRepository sessions, ItemRepository items, Meetings meetings, History history) {
        this.sessions = sessions;
        this.items = items;
        this.meetings = meetings;
        this.history = history;
    }

    /** A session with its items, in the version that the form was made from; 404 if the actor may not know of it. */
    MonitoringSession session(Actor actor, long id, @Nullable Long version) {
        MonitoringSession session = sessions.findWithItemsById(id).orElseThrow(RefusedAction::notFound);
        rules(actor, session).require(SessionAction.READ);
        if (version != null) {
            session.requireVersion(version);
        }
        return session;
    }

    /** An item in the version that the form was made from; 404 if the actor may know neither it nor its session. */
    SessionItem item(Actor actor, long id, long version) {
        SessionItem item = items.findForChangeById(id).orElseThrow(RefusedAction::notFound);
        SessionRules rules = rules(actor, item.session());
        if (item.refusalToGive(rules).isPresent()) {
            rules.require(SessionAction.READ);
        }
        item.requireVersion(version);
        return item;
    }

    SessionRules rules(Actor actor, MonitoringSession session) {
        return new SessionRules(actor, meetings.meeting(session.meetingId()).committeeId(), session.state());
    }

    /** A session that is not in the database yet. */
    void add(MonitoringSession session) {
        sessions.saveAndFlush(session);
    }

    /** Writes what has changed, and finds out whether somebody else was faster. */
    void save() {
        sessions.flush();
    }

    Optional<MonitoringSession> ofMeeting(long meetingId) {
        return sessions.findByMeetingId(meetingId);
    }

    void note(Actor actor, String action, SessionItem item, @Nullable String detail, @Nullable String reason) {
        history.record(actor, action, new Subject("session item", item.id()), detail, reason);
    }

    void note(Actor actor, String action, MonitoringSession session, @Nullable String detail) {
        history.record(actor, action, new Subject("session", session.id()), detail, null);
    }

    void noteReopened(Actor actor, long recommendationId, String reason) {
        history.record(actor, "monitoring reopened", new Subject("recommendation", recommendationId), null, reason);
    }
}
