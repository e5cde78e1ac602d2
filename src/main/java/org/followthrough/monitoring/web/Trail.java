package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Link;
import org.followthrough.web.Words;

/** The ways through the pages of a session's preparation. */
final class Trail {

    private static final List<Link> TO_WORK = List.of(new Link("Home", "/"), new Link("My work", "/my-work"));

    private Trail() {}

    static List<Link> toWork() {
        return TO_WORK;
    }

    /** Down to the session's own page. */
    static List<Link> toPrepare(SessionView session) {
        return List.of(
                TO_WORK.get(0),
                TO_WORK.get(1),
                new Link("Prepare " + Words.date(session.meeting().heldOn()), preparePath(session)));
    }

    /** What somebody of the committee who is no officer passes on the way. */
    static List<Link> to(SessionView session, Actor actor) {
        return actor.isOfficerOf(session.committee().id()) ? toPrepare(session) : TO_WORK;
    }

    static String preparePath(SessionView session) {
        return session.path() + "/prepare";
    }

    static String itemPath(SessionView session, ItemView item) {
        return session.path() + "/items/" + item.recommendation().key();
    }

    /**
     * Lets officers pass to pages that can be read when preparation is closed as well.
     *
     * @throws RefusedAction for everybody else
     */
    static void requireOfficer(SessionView session, Actor actor) {
        session.rulesFor(actor)
                .refusalTo(SessionAction.PREPARE)
                .filter(refusal -> refusal.kind() != Refusal.Kind.NOT_NOW)
                .ifPresent(refusal -> {
                    throw new RefusedAction(refusal);
                });
    }
}
