package org.followthrough.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.council.Meetings;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Finds sessions and items for a change, with the rules for whoever wants it, and notes what was done. One change of a
 * session happens at a time, its items included, so that what is published is what was looked at.
 */
@Component
class SessionDesk {

    static final String ALREADY_OPEN = "There is already a session on this meeting";

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

    /**
     * A session with its items; 404 if the actor may not know of it.
     *
     * @param version that the form was made from, which then counts the change; null where the session itself stays
     *     as it is
     */
    MonitoringSession session(Actor actor, long id, @Nullable Long version) {
        requireFound(sessions.lock(id));
        if (version != null) {
            requireFound(sessions.findForChangeById(id));
        }
        MonitoringSession session = sessions.findWithItemsById(id).orElseThrow(RefusedAction::notFound);
        rules(actor, session).require(SessionAction.READ);
        if (version != null) {
            session.requireVersion(version);
        }
        return session;
    }

    /**
     * An item in the version that the form was made from, which counts each change, also one that only adds a position;
     * 404 if the actor may know neither it nor its session.
     */
    SessionItem item(Actor actor, long id, long version) {
        requireFound(sessions.lockOfItem(id));
        return known(actor, items.findForChangeById(id), version);
    }

    /**
     * The same for a position that comes in. Once the papers are out, the session's version counts it too, so that
     * nobody agrees all the rest from a page that does not show it.
     */
    SessionItem itemForPosition(Actor actor, long id, long version) {
        long session = sessions.lockOfItem(id).orElseThrow(RefusedAction::notFound);
        if (sessions.isCirculated(session)) {
            requireFound(sessions.findForChangeById(session));
        }
        return known(actor, items.findForChangeById(id), version);
    }

    /**
     * The same for what the committee decides; the session's version counts it too, so that whoever publishes from a
     * page that shows something else finds it stale.
     */
    SessionItem itemForDecision(Actor actor, long id, long version) {
        requireFound(sessions.lockOfItem(id).flatMap(sessions::findForChangeById));
        return known(actor, items.findForChangeById(id), version);
    }

    /** The same for a comment, which is no change of the item: nobody else's form becomes stale by it. */
    SessionItem itemForComment(Actor actor, long id, long version) {
        requireFound(sessions.lockOfItem(id));
        return known(actor, items.findById(id), version);
    }

    private SessionItem known(Actor actor, Optional<SessionItem> found, long version) {
        SessionItem item = found.orElseThrow(RefusedAction::notFound);
        SessionRules rules = rules(actor, item.session());
        if (item.refusalToGive(rules).isPresent()) {
            rules.require(SessionAction.READ);
        }
        item.requireVersion(version);
        return item;
    }

    /** Makes other changes of the session that an entry came from wait until this one is done. */
    void lockSessionOfEntry(long entryId) {
        requireFound(sessions.lockOfEntry(entryId));
    }

    private static void requireFound(Optional<?> found) {
        if (found.isEmpty()) {
            throw RefusedAction.notFound();
        }
    }

    /** The day of a session's meeting. */
    LocalDate heldOn(MonitoringSession session) {
        return meetings.meeting(session.meetingId()).heldOn();
    }

    SessionRules rules(Actor actor, MonitoringSession session) {
        return new SessionRules(actor, meetings.meeting(session.meetingId()).committeeId(), session.state());
    }

    /**
     * A session that is not in the database yet.
     *
     * @throws InvalidInput if somebody opened one on the same meeting in the same moment
     */
    void add(MonitoringSession session) {
        try {
            sessions.saveAndFlush(session);
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("heldOn", ALREADY_OPEN);
        }
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
