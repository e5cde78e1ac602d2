package org.followthrough.monitoring.web;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionRules;
import org.followthrough.monitoring.SessionView;
import org.followthrough.response.DateChangeView;
import org.followthrough.shared.Actor;
import org.followthrough.status.FlowchartDrawing;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation at a session.
 *
 * @param moved published changes of its actions' dates since the last session that looked at it
 * @param drawing the flowchart with the draft's path, null without a draft
 * @param next where the next recommendation without a draft is drafted, null when there is none
 * @param mayGive whether this person may give the update now
 * @param mayDraft whether this person may draft the status now
 * @param mayAgree whether this person may agree with the draft now
 * @param mayComment whether this person may comment now
 */
record ItemPage(
        SessionView session,
        ItemView item,
        String path,
        StateTag state,
        @Nullable EntryView last,
        List<DateChangeView> moved,
        @Nullable FlowchartDrawing drawing,
        @Nullable Link next,
        boolean mayGive,
        boolean mayDraft,
        boolean mayAgree,
        boolean mayComment,
        List<Link> trail) {

    static ItemPage of(ItemInSession found, List<DateChangeView> moved, Actor actor) {
        SessionView session = found.session();
        ItemView item = found.item();
        SessionRules rules = session.rulesFor(actor);
        return new ItemPage(
                session,
                item,
                Trail.itemPath(session, item),
                StateTag.of(item),
                item.last().orElse(null),
                moved,
                item.draft() == null
                        ? null
                        : FlowchartDrawing.withPath(item.draft().assessment().walk()),
                next(session, item),
                item.refusalToGive(rules).isEmpty(),
                item.included() && rules.allows(SessionAction.PREPARE),
                item.draft() != null && !item.agreed() && rules.allows(SessionAction.AGREE),
                item.draft() != null && rules.allows(SessionAction.COMMENT),
                Trail.to(session, actor));
    }

    public String taskList() {
        return Trail.preparePath(session);
    }

    /** The first without a draft after this one, from the top again. */
    private static @Nullable Link next(SessionView session, ItemView item) {
        List<ItemView> all = session.included();
        int at = all.indexOf(item);
        return Stream.concat(all.subList(at + 1, all.size()).stream(), all.subList(0, Math.max(at, 0)).stream())
                .filter(each -> each.draft() == null)
                .findFirst()
                .map(each -> new Link(each.recommendation().name(), Trail.itemPath(session, each) + "/status"))
                .orElse(null);
    }
}
