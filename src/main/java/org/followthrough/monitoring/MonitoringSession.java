package org.followthrough.monitoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;

/** One meeting's look at recommendations. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class MonitoringSession extends BaseEntity {

    private long meetingId;
    private @Nullable LocalDate updatesDueOn;
    private @Nullable String remark;
    private @Nullable Instant circulatedAt;
    private @Nullable Long circulatedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Long publishedBy;

    @OneToMany(mappedBy = "session", cascade = CascadeType.PERSIST)
    private List<SessionItem> items = new ArrayList<>();

    protected MonitoringSession() {}

    MonitoringSession(long meetingId, @Nullable LocalDate updatesDueOn, @Nullable String remark) {
        this.meetingId = meetingId;
        this.updatesDueOn = updatesDueOn;
        this.remark = remark;
    }

    SessionState state() {
        return SessionState.of(circulatedAt, publishedAt, () -> included().allMatch(SessionItem::isConfirmed));
    }

    /** Takes a recommendation, or one strand of it, into the session or leaves it out. */
    void choose(SessionRules rules, Strand strand, boolean include, String reason) {
        rules.require(SessionAction.PREPARE);
        itemOf(strand)
                .ifPresentOrElse(
                        item -> item.choose(include, reason),
                        () -> items.add(new SessionItem(this, strand, include, reason)));
    }

    void setUpdatesDueOn(SessionRules rules, @Nullable LocalDate day) {
        rules.require(SessionAction.PREPARE);
        this.updatesDueOn = day;
    }

    /** Sends the papers out: from now on the drafts stay as they are. */
    void circulate(SessionRules rules, Actor actor, Instant now) {
        rules.require(SessionAction.CIRCULATE);
        if (included().findAny().isEmpty()) {
            throw new RefusedAction(Refusal.notNow("This session has no recommendation yet. Choose some first."));
        }
        refuseIfAny(
                included().filter(item -> !item.hasAnswer()).toList(),
                "%s still without an update, or a note that none was received.");
        refuseIfAny(included().filter(item -> !item.isDrafted()).toList(), "%s still without a draft status.");
        this.circulatedAt = now;
        this.circulatedBy = actor.requireAccountId();
    }

    /** Makes the session public, for good; each of its items becomes a progress entry. */
    List<ProgressEntry> publish(SessionRules rules, Actor actor, Instant now) {
        rules.require(SessionAction.PUBLISH);
        this.publishedAt = now;
        this.publishedBy = actor.requireAccountId();
        return included().map(item -> item.toEntry(actor, now)).toList();
    }

    Stream<SessionItem> included() {
        return items.stream().filter(SessionItem::isIncluded);
    }

    Optional<SessionItem> itemOf(Strand strand) {
        return items.stream().filter(item -> item.strand().equals(strand)).findFirst();
    }

    /** Whether a choice says anything new. */
    boolean isChangedBy(Choice choice) {
        return itemOf(choice.strand())
                .filter(item -> item.stands(choice.include(), choice.reason()))
                .isEmpty();
    }

    /** Whether an update has been given or a status drafted. */
    boolean isBegun() {
        return items.stream().anyMatch(item -> item.hasUpdate() || item.isDrafted());
    }

    List<SessionItem> items() {
        return List.copyOf(items);
    }

    @Nullable
    LocalDate updatesDueOn() {
        return updatesDueOn;
    }

    long meetingId() {
        return meetingId;
    }

    private static void refuseIfAny(List<SessionItem> missing, String sentence) {
        if (!missing.isEmpty()) {
            throw new RefusedAction(Refusal.notNow(sentence.formatted(
                    missing.size() == 1 ? "One recommendation is" : missing.size() + " recommendations are")));
        }
    }
}
