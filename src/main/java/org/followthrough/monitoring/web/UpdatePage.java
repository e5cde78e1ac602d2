package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.PositionReader.Wording;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who gives an update: one recommendation and nothing else of the session.
 *
 * @param last the position published before this session, null if there is none
 * @param onBehalf whether a scrutiny officer types it in for the service
 * @param late whether the papers are out already
 * @param wordings handed in for this session, the latest first
 * @param trail the pages above
 */
record UpdatePage(
        SessionView session,
        ItemView item,
        String path,
        @Nullable EntryView last,
        boolean onBehalf,
        boolean late,
        List<Wording> wordings,
        List<Choice> views,
        List<Link> trail) {

    static UpdatePage of(ItemInSession found, Actor actor, List<Wording> wordings) {
        SessionView session = found.session();
        ItemView item = found.item();
        return new UpdatePage(
                session,
                item,
                Trail.itemPath(session, item),
                item.last().orElse(null),
                !session.rulesFor(actor).isAsked(item.request().postId()),
                session.state() != SessionState.PREPARING,
                wordings,
                UpdateForm.views(),
                Trail.to(session, actor));
    }
}
