package org.followthrough.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A plan as a row, with its groups of columns and its lists. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class Plan extends BaseEntity {

    private long committeeId;
    private @Nullable Long reviewId;
    private String slug;
    private String title;
    private @Nullable String asAtWords;
    private @Nullable LocalDate asAt;
    private @Nullable String introduction;
    private @Nullable String remark;
    private @Nullable String numberHead;
    private @Nullable String descriptionHead;
    private @Nullable String commentsHead;
    private LocalDate createdOn;
    private @Nullable Instant publishedAt;
    private @Nullable Long publishedBy;

    @ElementCollection
    @CollectionTable(name = "plan_column", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<PlanColumn> columns = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_list", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<PlanList> lists = new ArrayList<>();

    protected Plan() {}

    Plan(long committeeId, PlanDetails details, LocalDate today) {
        this.committeeId = committeeId;
        this.createdOn = today;
        take(details);
    }

    /** What is public keeps its address. */
    void edit(PlanRules rules, PlanDetails details) {
        rules.require(PlanDeed.EDIT);
        String address = slug;
        take(details);
        if (rules.published()) {
            this.slug = address;
        }
    }

    void arrangeColumns(PlanRules rules, List<ColumnDetails> wanted) {
        rules.require(PlanDeed.EDIT);
        columns.clear();
        wanted.forEach(column -> columns.add(new PlanColumn(column)));
    }

    void arrangeLists(PlanRules rules, List<ListDetails> wanted) {
        rules.require(PlanDeed.EDIT);
        lists.clear();
        wanted.forEach(list -> lists.add(new PlanList(list)));
    }

    void publish(PlanRules rules, Actor actor, Instant now) {
        rules.require(PlanDeed.PUBLISH);
        this.publishedAt = now;
        this.publishedBy = actor.requireAccountId();
    }

    private void take(PlanDetails details) {
        this.slug = details.slug();
        this.title = details.title();
        this.reviewId = details.reviewId();
        this.asAtWords = details.asAtWords();
        this.asAt = details.asAt();
        this.introduction = details.introduction();
        this.remark = details.remark();
        this.numberHead = details.numberHead();
        this.descriptionHead = details.descriptionHead();
        this.commentsHead = details.commentsHead();
    }

    PlanView view() {
        PlanDetails details = new PlanDetails(
                slug,
                title,
                reviewId,
                asAtWords,
                asAt,
                introduction,
                remark,
                numberHead,
                descriptionHead,
                commentsHead);
        return new PlanView(
                id(),
                version(),
                committeeId,
                details,
                columns.stream().map(PlanColumn::details).toList(),
                lists.stream().map(PlanList::details).toList(),
                createdOn,
                publishedAt);
    }
}
