package org.followthrough.response;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** One wording of a response. Its words may change until they are submitted and never after that. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class ResponseVersion extends BaseEntity {

    private long responseId;
    private int number;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String decisionWords;
    private @Nullable String text;
    private @Nullable String reason;
    private boolean reasonInText;
    private @Nullable String droppedReason;
    private long draftedBy;
    private Instant draftedAt;
    private boolean onBehalf;
    private int edits;
    private @Nullable Long submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable Long returnedBy;
    private @Nullable Instant returnedAt;
    private @Nullable String returnReason;
    private @Nullable Long approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String approvedUnder;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate effectiveOn;
    private @Nullable Long publishedBy;
    private @Nullable Instant publishedAt;
    private boolean received;
    private @Nullable String receivedNote;
    private @Nullable String asPrinted;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlannedAction> actions = new ArrayList<>();

    protected ResponseVersion() {}

    /** The first version. */
    ResponseVersion(long responseId, ResponseRules rules, ResponseDraft draft, LocalDate paperOn, Instant now) {
        rules.require(ResponseAction.EDIT);
        this.responseId = responseId;
        this.number = 1;
        take(rules, draft, paperOn, now, List.of());
    }

    private ResponseVersion(
            ResponseVersion before, ResponseRules rules, ResponseDraft draft, LocalDate paperOn, Instant now) {
        this.responseId = before.responseId;
        this.number = before.number + 1;
        // until it is published it goes on being what the officer typed in, whoever mends it
        this.onBehalf = before.onBehalf && before.publishedAt == null;
        take(rules, draft, paperOn, now, before.actions);
    }

    /** Changes a draft in place; what was submitted gets a next version instead, which is returned. */
    ResponseVersion edit(ResponseRules rules, ResponseAction as, ResponseDraft draft, LocalDate paperOn, Instant now) {
        rules.require(as);
        if (state() != ResponseState.DRAFT) {
            return new ResponseVersion(this, rules, draft, paperOn, now);
        }
        take(rules, draft, paperOn, now, List.copyOf(actions));
        return this;
    }

    /** Hands actions over, which makes nobody the author: of a draft in place, else as the next version. */
    ResponseVersion reassign(ResponseRules rules, ResponseDraft draft, LocalDate paperOn, Instant now) {
        long author = draftedBy;
        Instant writtenAt = draftedAt;
        boolean typedIn = onBehalf;
        ResponseVersion changed = edit(rules, ResponseAction.EDIT, draft, paperOn, now);
        changed.draftedBy = author;
        changed.draftedAt = writtenAt;
        changed.onBehalf = typedIn;
        return changed;
    }

    /** Says in a next version that what was accepted is no longer deliverable. */
    ResponseVersion drop(ResponseRules rules, String why, LocalDate paperOn, Instant now) {
        rules.require(ResponseAction.DROP);
        RefusedAction.throwIf(Decision.refusalToDrop(decision, droppedReason));
        if (why.isBlank()) {
            throw new InvalidInput("droppedReason", "Enter why this is no longer deliverable");
        }
        return new ResponseVersion(this, rules, draftForNext().dropped(why), paperOn, now);
    }

    private void take(
            ResponseRules rules, ResponseDraft draft, LocalDate paperOn, Instant now, List<PlannedAction> before) {
        draft.check(now);
        this.decision = draft.decision();
        this.decisionWords = draft.decisionWords();
        this.text = draft.text();
        this.reason = draft.reason();
        this.reasonInText = draft.reasonInText();
        this.droppedReason = draft.droppedReason();
        this.draftedBy = rules.actor().requireAccountId();
        this.draftedAt = now;
        this.onBehalf = onBehalf || rules.isOnBehalf();
        this.edits++;
        Map<UUID, PlannedAction> earlier = DateMove.byKey(before);
        actions.clear();
        for (ActionDraft action : draft.actions()) {
            actions.add(new PlannedAction(this, actions.size(), action, paperOn, earlier.get(action.key())));
        }
    }

    /** Counts that the response now stands for other recommendations, so that whoever saw the old ones hears of it. */
    void regroup(ResponseRules rules, boolean everPublished) {
        RefusedAction.throwIf(rules.refusalToRegroup(everPublished));
        this.edits++;
    }

    /** Sends the draft to the cabinet member, if nothing is {@link #missing}. */
    void submit(ResponseRules rules, @Nullable ResponseVersion published, Instant now) {
        rules.require(ResponseAction.SUBMIT);
        InvalidInput.throwIfAny(missing(published));
        this.submittedBy = rules.actor().requireAccountId();
        this.submittedAt = now;
    }

    /**
     * What submission still asks for, by field of the form.
     *
     * @param published the last published version, null if there is none
     */
    Map<String, String> missing(@Nullable ResponseVersion published) {
        Map<String, String> problems = new LinkedHashMap<>(draft().missing());
        if (droppedReason != null && (published == null || !published.isAccepted())) {
            problems.put("droppedReason", "Only what was accepted in a published response can be dropped");
        }
        if (published != null) {
            problems.putAll(DateMove.problems(published.actions, actions));
        }
        return problems;
    }

    /** Sends it back. */
    void sendBack(ResponseRules rules, String why, Instant now) {
        rules.require(ResponseAction.RETURN);
        if (why.isBlank()) {
            throw new InvalidInput("returnReason", "Enter why you return this response");
        }
        requireFits("returnReason", "The reason", why);
        this.returnedBy = rules.actor().requireAccountId();
        this.returnedAt = now;
        this.returnReason = why;
    }

    /** Approves it, under the wording of a delegation where this is not the portfolio's holder. */
    void approve(ResponseRules rules, @Nullable String under, Instant now) {
        rules.require(ResponseAction.APPROVE);
        String wording = Typed.orNull(under);
        if (rules.needsDelegation() && wording == null) {
            throw new InvalidInput(
                    "approvedUnder", "Enter the wording of the delegation under which you approve for the portfolio");
        }
        requireFits("approvedUnder", "The wording of the delegation", wording);
        this.approvedBy = rules.actor().requireAccountId();
        this.approvedAt = now;
        this.approvedUnder = rules.needsDelegation() ? wording : null;
    }

    /**
     * Makes it public, for good; returns what that changes in published dates.
     *
     * @throws InvalidInput if it was decided before the version that it replaces
     */
    List<ActionDateChange> publish(
            ResponseRules rules, DecisionDates dates, @Nullable ResponseVersion published, Instant now) {
        rules.require(ResponseAction.PUBLISH);
        return publishNow(rules, dates, published, now);
    }

    private List<ActionDateChange> publishNow(
            ResponseRules rules, DecisionDates dates, @Nullable ResponseVersion published, Instant now) {
        LocalDate before = published == null ? null : published.decidedOn;
        if (before != null && dates.decidedOn().isBefore(before)) {
            throw new InvalidInput(
                    "decidedOn",
                    "This cannot have been decided before the version that it replaces. Enter %s or a later day"
                            .formatted(Words.date(before)));
        }
        this.received = rules.answersForItself();
        this.decidedOn = dates.decidedOn();
        this.publishedOn = dates.publishedOn();
        this.effectiveOn = dates.effectiveOn();
        this.publishedBy = rules.actor().requireAccountId();
        this.publishedAt = now;
        if (published == null) {
            return List.of();
        }
        return DateMove.between(published.actions, actions).stream()
                .map(move -> new ActionDateChange(this, move, rules.actor().requireAccountId(), now))
                .toList();
    }

    /**
     * Makes the answer of a body outside the executive public as it was received, for good.
     *
     * @param note how it was received, null for nothing to say
     * @throws InvalidInput if something is missing, with the fields of the form that edits it
     */
    List<ActionDateChange> publishAsReceived(
            ResponseRules rules,
            DecisionDates dates,
            @Nullable String note,
            @Nullable ResponseVersion published,
            Instant now) {
        rules.require(ResponseAction.PUBLISH);
        InvalidInput.throwIfAny(missing(published));
        requireFits("note", "The note", note);
        this.receivedNote = Typed.orNull(note);
        return publish(rules, dates, published, now);
    }

    /** Makes a first version public as what the executive published elsewhere, at the minute or decision named. */
    void publishAsPrinted(ResponseRules rules, DecisionDates dates, String where, Instant now) {
        RefusedAction.throwIf(rules.refusalToPublishAsPrinted(number));
        InvalidInput.throwIfAny(missing(null));
        this.asPrinted = where.strip();
        publishNow(rules, dates, null, now);
    }

    ResponseState state() {
        return ResponseState.of(submittedAt != null, returnedAt != null, approvedAt != null, publishedAt != null);
    }

    Signatures signatures() {
        return new Signatures(draftedBy, submittedBy, approvedBy);
    }

    ResponseDraft draft() {
        return words(actions.stream().map(PlannedAction::draft).toList());
    }

    /** The words for the next version to start from; after publication its moved dates are the dates. */
    ResponseDraft draftForNext() {
        return state() == ResponseState.PUBLISHED
                ? words(actions.stream().map(action -> action.draft().forNext()).toList())
                : draft();
    }

    List<PlannedAction> actions() {
        return List.copyOf(actions);
    }

    long responseId() {
        return responseId;
    }

    int number() {
        return number;
    }

    private boolean isAccepted() {
        return decision != null && decision.isAccepting();
    }

    private ResponseDraft words(List<ActionDraft> actionDrafts) {
        return new ResponseDraft(decision, decisionWords, text, reason, reasonInText, droppedReason, actionDrafts);
    }

    private static void requireFits(String field, String what, @Nullable String words) {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check(field, what, words, TextLimit.LONG, problems);
        InvalidInput.throwIfAny(problems);
    }
}
