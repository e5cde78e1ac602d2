package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;

/**
 * All drafts of a session.
 *
 * @param drafts each with its item's address
 * @param undrafted how many have none yet
 * @param mayAgree whether this person may agree now
 * @param open the drafts not agreed yet
 */
record AgreementPage(
        SessionView session,
        List<Line> drafts,
        int undrafted,
        boolean mayAgree,
        List<ItemView> open,
        List<Link> trail) {

    /** A draft. */
    record Line(ItemView item, String path) {}

    static AgreementPage of(SessionView session, Actor actor) {
        return new AgreementPage(
                session,
                session.included().stream()
                        .filter(item -> item.draft() != null)
                        .map(item -> new Line(item, Trail.itemPath(session, item)))
                        .toList(),
                session.undrafted().size(),
                session.rulesFor(actor).allows(SessionAction.AGREE),
                session.unagreed(),
                Trail.to(session, actor));
    }
}
