package org.followthrough.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.followthrough.shared.Actor;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an action went to another list, as a row, which never changes. */
@Entity
@Immutable
@Table(name = "plan_action_move")
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class ActionMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long actionId;
    private String fromHeading;
    private String toHeading;
    private @Nullable String note;
    private Instant movedAt;
    private long movedBy;

    protected ActionMove() {}

    ActionMove(long actionId, ListDetails from, ListDetails to, @Nullable String note, Actor actor, Instant now) {
        this.actionId = actionId;
        this.fromHeading = from.heading();
        this.toHeading = to.heading();
        this.note = note;
        this.movedAt = now;
        this.movedBy = actor.requireAccountId();
    }

    long actionId() {
        return actionId;
    }

    PlanActionView.Move view() {
        return new PlanActionView.Move(fromHeading, toHeading, note, movedAt);
    }
}
