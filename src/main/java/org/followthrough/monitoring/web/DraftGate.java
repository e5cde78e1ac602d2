package org.followthrough.monitoring.web;

import java.time.LocalDate;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;

/** Lets pass who may draft an item's status now. */
final class DraftGate {

    private DraftGate() {}

    static ItemInSession open(SessionReader reader, Actor actor, String slug, LocalDate date, String name) {
        ItemInSession found = reader.item(actor, slug, date, name);
        found.session().rulesFor(actor).require(SessionAction.PREPARE);
        if (!found.item().included()) {
            throw new RefusedAction(Refusal.notNow("This recommendation was left out of the session."));
        }
        return found;
    }
}
