package org.followthrough.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A work programme as pages show it, with its rows in printed order.
 *
 * @param edition tells what somebody has seen: another one after each change of it or of its rows
 */
public record ProgrammeView(
        long id,
        long version,
        long edition,
        CommitteeView committee,
        String slug,
        ProgrammeDetails details,
        @Nullable Instant publishedAt,
        List<EntryView> entries) {

    /** What a history event calls it. */
    static final String SUBJECT = "work programme";

    public ProgrammeView {
        entries = List.copyOf(entries);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Its address. */
    public String path() {
        return path(committee, slug);
    }

    static String path(CommitteeView committee, String slug) {
        return "/committees/" + committee.slug() + "/work-programmes/" + slug;
    }

    /** What this person may do with it. */
    public KeepingRules rulesFor(Actor actor) {
        return rules(actor, committee.id(), isPublished());
    }

    static KeepingRules rules(Actor actor, long committeeId, boolean published) {
        return new KeepingRules(actor, Set.of(committeeId), published, SUBJECT);
    }
}
