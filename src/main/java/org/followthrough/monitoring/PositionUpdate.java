package org.followthrough.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One wording of a current position as it was handed in; the last one counts, none is lost. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
@Immutable
class PositionUpdate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private SessionItem item;

    private @Nullable String position;
    private @Nullable String evidence;
    private @Nullable String remark;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnView ownView;

    private @Nullable String newDueWords;
    private @Nullable LocalDate newDueUntil;
    private @Nullable String newDueReason;
    private @Nullable String headingCurrent;
    private @Nullable String headingLater;
    private boolean onBehalf;
    private long givenBy;
    private Instant givenAt;

    protected PositionUpdate() {}

    PositionUpdate(SessionItem item, GivenUpdate given, long givenBy, boolean onBehalf, Instant givenAt) {
        this.item = item;
        this.position = given.position();
        this.evidence = given.evidence();
        this.remark = given.remark();
        this.ownView = given.ownView();
        this.newDueWords = given.newDueWords();
        this.newDueUntil = given.newDueUntil();
        this.newDueReason = given.newDueReason();
        this.headingCurrent = given.headings().current();
        this.headingLater = given.headings().later();
        this.givenBy = givenBy;
        this.onBehalf = onBehalf;
        this.givenAt = givenAt;
    }

    GivenUpdate given() {
        return new GivenUpdate(
                position,
                evidence,
                remark,
                ownView,
                newDueWords,
                newDueUntil,
                newDueReason,
                new GivenUpdate.Headings(headingCurrent, headingLater));
    }
}
