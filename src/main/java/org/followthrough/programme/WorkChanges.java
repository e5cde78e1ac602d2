package org.followthrough.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.followthrough.history.Reason;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is done to words that everybody can read; of a draft it keeps nothing. */
@Component
class WorkChanges {

    private final WorkChangeRepository changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkChanges(WorkChangeRepository changes, JdbcClient jdbc, Clock clock) {
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what changes in a work programme.
     *
     * @param reason why, needed where words go or become others
     * @throws InvalidInput naming "reason"
     */
    void keep(Actor actor, WorkProgramme programme, ChangedWords words, @Nullable String reason) {
        if (programme.publishedAt() != null) {
            keep(actor, programme.id(), null, words, reason);
        }
    }

    /**
     * Keeps what changes in a referral.
     *
     * @param reason why, needed where words go or become others
     * @throws InvalidInput naming "reason"
     */
    void keep(Actor actor, Referral referral, ChangedWords words, @Nullable String reason) {
        if (referral.publishedAt() != null) {
            keep(actor, null, referral.id(), words, reason);
        }
    }

    private void keep(
            Actor actor,
            @Nullable Long programme,
            @Nullable Long referral,
            ChangedWords words,
            @Nullable String reason) {
        String why = Reason.of(
                reason,
                words.all().stream().anyMatch(change -> change.words().replaces()),
                "Enter why published words are changed");
        words.all()
                .forEach(change -> changes.save(
                        new WorkChange(programme, referral, clock.instant(), actor.requireAccountId(), change, why)));
        changes.flush();
    }

    /** Those of a work programme, the latest first; places as kept. */
    List<PublishedChange> ofProgramme(long id) {
        return of("programme_id", id);
    }

    /** Those of a referral, the latest first; places as kept. */
    List<PublishedChange> ofReferral(long id) {
        return of("referral_id", id);
    }

    private List<PublishedChange> of(String column, long id) {
        return jdbc.sql("select changed_at, what, place, before, after, reason from work_change where " + column
                        + " = :id order by id desc")
                .param("id", id)
                .query((row, number) -> new PublishedChange(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        row.getString("place"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")))
                .list();
    }
}
