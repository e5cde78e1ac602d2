package org.followthrough.programme;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.StaleEdit;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What a committee means to look at in a period; it goes on changing after publication. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class WorkProgramme extends BaseEntity {

    private long committeeId;
    private String slug;
    private String period;
    private String title;
    private String dateHead;
    private String issueHead;
    private String typeHead;
    private String howHead;
    private String whoHead;
    private String outcomeHead;
    private @Nullable String remark;

    // neither is what the form of the head was made from
    @OptimisticLock(excluded = true)
    private int entriesMade;

    @OptimisticLock(excluded = true)
    private int changes;

    private @Nullable Instant publishedAt;
    private @Nullable Long publishedBy;

    protected WorkProgramme() {}

    WorkProgramme(long committeeId, ProgrammeDetails details) {
        this.committeeId = committeeId;
        take(details);
    }

    /** Once it is published it keeps the address under which people know it. */
    void edit(KeepingRules rules, ProgrammeDetails details) {
        rules.require(KeepingAction.EDIT);
        take(details);
    }

    void publish(KeepingRules rules, Actor actor, Instant now) {
        rules.require(KeepingAction.PUBLISH);
        this.publishedAt = now;
        this.publishedBy = actor.requireAccountId();
    }

    /** The number of an entry that is added now. */
    int nextNumber() {
        entriesMade++;
        return entriesMade;
    }

    /** Lets the edition tell that one of its rows has changed. */
    void count() {
        changes++;
    }

    /** Another one after each change of it or of its rows: what it is made of only grows. */
    long edition() {
        return version() + changes;
    }

    /**
     * Passes if nothing has changed since.
     *
     * @throws StaleEdit otherwise
     */
    void requireEdition(long seen) {
        if (edition() != seen) {
            throw new StaleEdit("The work programme");
        }
    }

    private void take(ProgrammeDetails details) {
        details.check();
        this.slug = publishedAt == null ? details.slug() : slug;
        this.period = details.period();
        this.title = details.title();
        this.dateHead = details.heads().get(0);
        this.issueHead = details.heads().get(1);
        this.typeHead = details.heads().get(2);
        this.howHead = details.heads().get(3);
        this.whoHead = details.heads().get(4);
        this.outcomeHead = details.heads().get(5);
        this.remark = details.remark();
    }

    long committeeId() {
        return committeeId;
    }

    String slug() {
        return slug;
    }

    String period() {
        return period;
    }

    String title() {
        return title;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(
                period, title, List.of(dateHead, issueHead, typeHead, howHead, whoHead, outcomeHead), remark);
    }
}
