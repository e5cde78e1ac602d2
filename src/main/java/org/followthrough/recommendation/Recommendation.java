package org.followthrough.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** One numbered recommendation, a part of one, or a theme over some. */
@Entity
@SuppressWarnings("UnusedVariable") // namedAt is only read by SQL
class Recommendation extends BaseEntity {

    private long reviewId;
    private @Nullable Long parentId;
    private int position;

    @Enumerated(EnumType.STRING)
    private RecommendationKind kind;

    private String label;
    private String ref = "";

    private String number = "";

    private @Nullable String heading;
    private @Nullable String text;
    private @Nullable String remark;
    private boolean tracked;
    private boolean eachRecipient;
    private @Nullable String dueWords;
    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueUntil;
    private @Nullable Instant namedAt;

    @ElementCollection
    @CollectionTable(name = "recommendation_recipient", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    @Column(name = "post_id")
    private List<Long> recipients = new ArrayList<>();

    protected Recommendation() {}

    Recommendation(long reviewId, int position, RecommendationDetails details) {
        this.reviewId = reviewId;
        this.position = position;
        edit(details);
    }

    final void edit(RecommendationDetails details) {
        details.check();
        this.kind = details.kind();
        this.label = details.label();
        this.heading = details.heading();
        this.text = details.text();
        this.remark = details.remark();
        this.tracked = details.tracked();
        this.dueWords = details.dueWords();
        this.dueFrom = details.dueFrom();
        this.dueUntil = details.dueUntil();
        address(details.recipients());
    }

    /** Says to whom it is addressed, in printed order. */
    final void address(List<Long> posts) {
        if (!recipients.equals(posts)) {
            recipients.clear();
            recipients.addAll(posts);
        }
        followEach(eachRecipient);
    }

    /** Names its recipients once it is published. */
    void name(List<Long> posts, Instant now) {
        address(posts);
        this.namedAt = now;
    }

    /** Says whether each of several recipients is followed on its own, with a status of its own. */
    final void followEach(boolean each) {
        this.eachRecipient = each && recipients.size() > 1;
    }

    /** Puts it into its place in the printed order and under its parent, from which address and full number follow. */
    void place(int newPosition, @Nullable Recommendation parent, String newRef, String newNumber) {
        this.position = newPosition;
        this.parentId = parent == null ? null : parent.id();
        this.ref = newRef;
        this.number = newNumber;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    int position() {
        return position;
    }

    String label() {
        return label;
    }

    String number() {
        return number;
    }

    String ref() {
        return ref;
    }

    long reviewId() {
        return reviewId;
    }

    RecommendationView view(int depth, String number) {
        return new RecommendationView(
                id(), version(), reviewId, parentId, position, depth, ref, number, eachRecipient, details());
    }

    private RecommendationDetails details() {
        return new RecommendationDetails(
                kind, label, heading, text, remark, tracked, recipients, dueWords, dueFrom, dueUntil);
    }
}
