package org.followthrough.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking the services for their positions, and taking them. */
@Service
@Transactional
public class Updates {

    private final SessionDesk desk;
    private final Clock clock;

    Updates(SessionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Asks whoever holds a post for the current position.
     *
     * @param postId null where the officer asks outside the product
     */
    public void request(Actor actor, long itemId, long version, @Nullable Long postId) {
        SessionItem item = desk.item(actor, itemId, version);
        item.request(desk.rules(actor, item.session()), actor, postId, clock.instant());
        desk.save();
        desk.note(actor, "update requested", item, null, null);
    }

    /**
     * Asks for the positions of several items of a session that nobody has been asked for yet; others are passed over.
     *
     * @param posts the post to ask, by the item's id
     * @return how many were asked now
     */
    public int requestAll(Actor actor, long sessionId, Map<Long, Long> posts) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        SessionRules rules = desk.rules(actor, session);
        rules.require(SessionAction.PREPARE);
        List<SessionItem> asked = session.included()
                .filter(item -> !item.isRequested() && !item.hasAnswer() && posts.containsKey(item.id()))
                .toList();
        for (SessionItem item : asked) {
            item.request(rules, actor, posts.get(item.id()), clock.instant());
            desk.note(actor, "update requested", item, null, null);
        }
        desk.save();
        return asked.size();
    }

    /** Asks once more. */
    public void chase(Actor actor, long itemId, long version) {
        SessionItem item = desk.item(actor, itemId, version);
        item.chase(desk.rules(actor, item.session()), clock.instant());
        desk.save();
        desk.note(actor, "update chased", item, null, null);
    }

    /** Takes a position from whoever was asked, or from a scrutiny officer who types it in for them. */
    public void give(Actor actor, long itemId, long version, GivenUpdate given) {
        SessionItem item = desk.itemForPosition(actor, itemId, version);
        item.give(desk.rules(actor, item.session()), actor, given, desk.heldOn(item.session()), clock.instant());
        desk.save();
        desk.note(actor, "update given", item, null, null);
    }

    /** Puts down that no update came. */
    public void markNotReceived(Actor actor, long itemId, long version) {
        SessionItem item = desk.item(actor, itemId, version);
        item.markNotReceived(desk.rules(actor, item.session()), clock.instant());
        desk.save();
        desk.note(actor, "no update received", item, null, null);
    }
}
