package org.followthrough.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A review is a draft of its committee until it is published; from then on its words and its address stay. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class Review extends BaseEntity {

    private long committeeId;
    private String slug;
    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    private @Nullable String summary;
    private @Nullable String termsOfReference;
    private @Nullable String leadMember;
    private @Nullable String leadOfficer;
    private @Nullable String remark;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate publishedUntil;
    private @Nullable String publishedWords;
    private @Nullable Instant publishedAt;
    private @Nullable Long publishedBy;

    protected Review() {}

    Review(long committeeId, ReviewDetails details) {
        this.committeeId = committeeId;
        take(details);
    }

    void edit(ReviewRules rules, ReviewDetails details) {
        rules.require(rules.writing());
        take(details);
    }

    void publish(ReviewRules rules, Actor actor, PublicationDay day, Instant now) {
        rules.require(ReviewAction.PUBLISH);
        this.publishedOn = day.on();
        this.publishedUntil = day.until();
        this.publishedWords = day.words();
        this.publishedAt = now;
        this.publishedBy = actor.requireAccountId();
    }

    /** Corrects when its report was published. */
    void redate(ReviewRules rules, PublicationDay day) {
        rules.require(ReviewAction.CORRECT);
        this.publishedOn = day.on();
        this.publishedUntil = day.until();
        this.publishedWords = day.words();
    }

    private void take(ReviewDetails details) {
        details.check();
        this.slug = details.slug();
        this.code = details.code();
        this.title = details.title();
        this.kind = details.kind();
        this.summary = details.summary();
        this.termsOfReference = details.termsOfReference();
        this.leadMember = details.leadMember();
        this.leadOfficer = details.leadOfficer();
        this.remark = details.remark();
    }

    ReviewView view() {
        return new ReviewView(
                id(),
                version(),
                committeeId,
                slug,
                code,
                title,
                kind,
                summary,
                termsOfReference,
                leadMember,
                leadOfficer,
                remark,
                publishedOn,
                publishedWords);
    }
}
