package org.followthrough.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.MeetingView;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A session as its pages show it.
 *
 * @param items in printed order, those left out included
 */
public record SessionView(
        long id,
        long version,
        CommitteeView committee,
        MeetingView meeting,
        SessionState state,
        @Nullable LocalDate updatesDueOn,
        @Nullable String remark,
        @Nullable Instant circulatedAt,
        @Nullable Instant publishedAt,
        List<ItemView> items) {

    /** Those that the session takes. */
    public List<ItemView> included() {
        return items.stream().filter(ItemView::included).toList();
    }

    /** Those that were left out, each with its reason. */
    public List<ItemView> leftOut() {
        return items.stream().filter(item -> !item.included()).toList();
    }

    /** Those with neither a position nor the note that none came: circulation waits for them. */
    public List<ItemView> unanswered() {
        return included().stream().filter(item -> !item.hasAnswer()).toList();
    }

    /** Those without a draft status: circulation waits for them. */
    public List<ItemView> undrafted() {
        return included().stream().filter(item -> item.draft() == null).toList();
    }

    /** Those with a draft that the chair has not agreed: circulation does not wait for them. */
    public List<ItemView> unagreed() {
        return included().stream()
                .filter(item -> item.draft() != null && !item.agreed())
                .toList();
    }

    /** Whether an update has been given, a status drafted or a draft commented. */
    public boolean isBegun() {
        return items.stream()
                .anyMatch(item -> item.update() != null
                        || item.draft() != null
                        || !item.comments().isEmpty());
    }

    /** What this person may do with the session. */
    public SessionRules rulesFor(Actor actor) {
        return new SessionRules(actor, committee.id(), state);
    }

    /** The session's address. */
    public String path() {
        return "/committees/" + committee.slug() + "/sessions/" + meeting.heldOn();
    }
}
