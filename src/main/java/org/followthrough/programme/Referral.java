package org.followthrough.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One body asks another to look at something, which may pass it on; it goes on after publication. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class Referral extends BaseEntity {

    private String slug;
    private long committeeId;
    private long recordingCommitteeId;
    private String subject;
    private @Nullable String concern;
    private String question;
    private @Nullable String reply;
    private @Nullable String repliedBy;
    private @Nullable LocalDate repliedOn;
    private @Nullable String repliedWords;
    private @Nullable String remark;
    // the papers are not what the forms of the referral are made from
    @OptimisticLock(excluded = true)
    private int changes;

    private @Nullable Instant publishedAt;
    private @Nullable Long publishedBy;

    @ElementCollection
    @CollectionTable(name = "referral_step", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ReferralStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_recommendation", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    @Column(name = "recommendation_id")
    private List<Long> recommendations = new ArrayList<>();

    protected Referral() {}

    /**
     * A draft.
     *
     * @param committeeId whose officer records it
     * @throws InvalidInput naming the fields of both
     */
    Referral(long committeeId, ReferralDetails details, StepDetails first) {
        Map<String, String> problems = new LinkedHashMap<>();
        details.check(problems);
        first.check(problems);
        InvalidInput.throwIfAny(problems);
        this.committeeId = committeeId;
        this.recordingCommitteeId = committeeId;
        take(details);
        steps.add(new ReferralStep(first, ReplyDetails.NONE));
        followChain();
    }

    void edit(KeepingRules rules, ReferralDetails details) {
        rules.require(KeepingAction.EDIT);
        Map<String, String> problems = new LinkedHashMap<>();
        details.check(problems);
        InvalidInput.throwIfAny(problems);
        take(details);
    }

    private void take(ReferralDetails details) {
        this.slug = publishedAt == null ? details.slug() : slug;
        this.subject = details.subject();
        this.concern = details.concern();
        this.question = details.question();
        this.remark = details.remark();
        if (!recommendations.equals(details.recommendations())) {
            recommendations.clear();
            recommendations.addAll(details.recommendations());
        }
    }

    /**
     * Adds a step at the end, or changes the one at a place from 1. What was answered before it is passed on stays with
     * the step that it answers, and the referral waits for a reply again.
     */
    void step(KeepingRules rules, @Nullable Integer place, StepDetails details) {
        rules.require(KeepingAction.EDIT);
        Map<String, String> problems = new LinkedHashMap<>();
        details.check(problems);
        InvalidInput.throwIfAny(problems);
        if (place == null) {
            if (reply().isBefore(details)) {
                keepReply(steps.size(), reply());
                say(ReplyDetails.NONE);
            }
            steps.add(new ReferralStep(details, ReplyDetails.NONE));
        } else {
            steps.set(place - 1, new ReferralStep(details, steps.get(place - 1).reply()));
        }
        followChain();
    }

    /** Removes a step, the first too where there is another; what was answered before the last one counts again then. */
    void removeStep(KeepingRules rules, int place) {
        rules.require(KeepingAction.EDIT);
        steps.remove(place - 1);
        int last = steps.size();
        if (place > last && reply().text() == null) {
            say(steps.get(last - 1).reply());
            keepReply(last, ReplyDetails.NONE);
        }
        followChain();
    }

    /** It is the committee's that was asked last, or that asks; where no step names one it is that of whoever recorded it. */
    private void followChain() {
        Long known = null;
        for (StepDetails step : chain()) {
            Long asked = step.toCommittee();
            known = asked != null ? asked : known;
        }
        for (StepDetails step : chain()) {
            known = known != null ? known : step.fromCommittee();
        }
        this.committeeId = known != null ? known : recordingCommitteeId;
    }

    void answer(KeepingRules rules, ReplyDetails details) {
        rules.require(KeepingAction.EDIT);
        details.check();
        say(details);
    }

    private void say(ReplyDetails details) {
        this.reply = details.text();
        this.repliedBy = details.by();
        this.repliedOn = details.on();
        this.repliedWords = details.words();
    }

    private void keepReply(int place, ReplyDetails details) {
        steps.set(place - 1, new ReferralStep(steps.get(place - 1).details(), details));
    }

    void publish(KeepingRules rules, Actor actor, Instant now) {
        rules.require(KeepingAction.PUBLISH);
        this.publishedAt = now;
        this.publishedBy = actor.requireAccountId();
    }

    /** Lets the edition tell that one of its papers has changed. */
    void count() {
        changes++;
    }

    /** Another one after each change of it or of its papers: what it is made of only grows. */
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
            throw new StaleEdit("The referral");
        }
    }

    /** Those that ask and those that are asked. */
    Set<Long> committees() {
        Set<Long> committees = new HashSet<>(Set.of(committeeId));
        for (StepDetails step : chain()) {
            Long from = step.fromCommittee();
            Long to = step.toCommittee();
            if (from != null) {
                committees.add(from);
            }
            if (to != null) {
                committees.add(to);
            }
        }
        return committees;
    }

    List<StepDetails> chain() {
        return steps.stream().map(ReferralStep::details).toList();
    }

    /** What was answered to each step before it was passed on. */
    List<ReplyDetails> earlierReplies() {
        return steps.stream().map(ReferralStep::reply).toList();
    }

    long committeeId() {
        return committeeId;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    ReferralDetails details() {
        return new ReferralDetails(slug, subject, concern, question, remark, recommendations);
    }

    ReplyDetails reply() {
        return new ReplyDetails(reply, repliedBy, repliedOn, repliedWords);
    }
}
