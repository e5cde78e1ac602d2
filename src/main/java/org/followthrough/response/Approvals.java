package org.followthrough.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deciding on responses: the cabinet member returns or approves them, Cabinet's decision publishes them. */
@Service
@Transactional
public class Approvals {

    /** After so many days a decision can be called in no more, and has been carried out or published. */
    static final int SETTLED_DAYS = 28;

    private static final int LONGEST_REFERENCE = 500;

    private final ResponseDesk desk;
    private final Reviews reviews;
    private final Clock clock;

    Approvals(ResponseDesk desk, Reviews reviews, Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The cabinet member sends it back with a reason; editing it then starts the next version. */
    public void sendBack(Actor actor, long versionId, long version, String reason) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        inHand.newest().sendBack(inHand.rules(), reason, clock.instant());
        desk.save();
        desk.note(actor, "response returned", inHand.newest(), reason);
    }

    /**
     * The cabinet member approves it.
     *
     * @param under the wording of the delegation under which somebody else approves in the place of the portfolio's
     *     holder, who needs none
     */
    public void approve(Actor actor, long versionId, long version, @Nullable String under) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        approve(actor, inHand.newest(), inHand.rules(), under, clock.instant());
        desk.save();
    }

    /** Records Cabinet's decision: the approved response is public from now on, for good. */
    public void publish(Actor actor, long versionId, long version, DecisionDates dates) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        inHand.rules().require(ResponseAction.PUBLISH);
        RefusedAction.throwIf(Refusal.unless(
                !inHand.rules().answersForItself(),
                "This body answers for itself: its answer is published as it was received."));
        dates.check(LocalDate.now(clock));
        publish(actor, inHand.newest(), inHand.rules(), dates, clock.instant());
    }

    /**
     * Publishes what a body outside the executive has answered, for good; nobody in the executive approves it.
     *
     * @param answeredOn the day on which it was given or received, not after today
     * @param publishedOn when the body published it itself, null where nobody knows
     * @param note how it was received, or what its source does not say; at most 10,000 characters
     * @throws org.followthrough.shared.InvalidInput if something of the answer is missing, with the fields of the form
     *     that edits it
     */
    public void publishReceived(
            Actor actor,
            long versionId,
            long version,
            LocalDate answeredOn,
            @Nullable LocalDate publishedOn,
            @Nullable String note) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        inHand.rules().require(ResponseAction.PUBLISH);
        RefusedAction.throwIf(Refusal.unless(
                inHand.rules().answersForItself(), "What the executive answers is published as Cabinet's decision."));
        DecisionDates dates = new DecisionDates(answeredOn, publishedOn, null);
        dates.check(LocalDate.now(clock));
        ResponseVersion newest = inHand.newest();
        List<ActionDateChange> moves =
                newest.publishAsReceived(inHand.rules(), dates, note, desk.published(newest), clock.instant());
        desk.save();
        desk.enter(moves);
        desk.note(actor, "answer published as received", newest, note);
    }

    /**
     * Publishes an answer that was typed in from an old paper as what the executive decided and published then. Nobody
     * here approves it, and its page says so.
     *
     * @param dates the decision is at least {@value #SETTLED_DAYS} days old: what is newer is approved here
     * @param where minute or decision reference, at most 500 characters
     * @throws org.followthrough.shared.InvalidInput if something of the answer is missing
     */
    public void publishAsPrinted(Actor actor, long versionId, long version, DecisionDates dates, String where) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        RefusedAction.throwIf(
                inHand.rules().refusalToPublishAsPrinted(inHand.newest().number()));
        Map<String, String> problems = new LinkedHashMap<>();
        if (where.isBlank()) {
            problems.put("where", "Enter where the executive published its decision");
        }
        TextLimit.check("where", "Where it was published", where, LONGEST_REFERENCE, problems);
        InvalidInput.throwIfAny(problems);
        LocalDate today = LocalDate.now(clock);
        dates.check(today);
        RefusedAction.throwIf(Refusal.unless(
                !dates.decidedOn().plusDays(SETTLED_DAYS).isAfter(today),
                "A decision of the last %d days is approved here by the cabinet member.".formatted(SETTLED_DAYS)));
        inHand.newest().publishAsPrinted(inHand.rules(), dates, where, clock.instant());
        desk.save();
        desk.note(actor, "response published as printed", inHand.newest(), where);
    }

    /**
     * Approves and publishes all responses to a review as decided at one Cabinet meeting, all or none. Those that are
     * approved already are only published, and those that are published already stay as they are.
     *
     * @param seen the versions that the form showed, by their ids; every response not published yet
     * @param under see {@link #approve}
     * @return how many were published
     * @throws RefusedAction (409) naming those that have not been submitted
     * @throws StaleEdit if one of them is not as the form showed it
     */
    public int approveAll(
            Actor actor, long reviewId, Map<Long, Long> seen, DecisionDates dates, @Nullable String under) {
        reviews.review(actor, reviewId);
        List<ResponseDesk.InHand> open = desk.takeAll(actor, reviewId).stream()
                .filter(each -> each.rules().state() != ResponseState.PUBLISHED)
                .filter(each -> !each.rules().answersForItself())
                .toList();
        if (open.isEmpty()) {
            throw new RefusedAction(Refusal.notNow("No response to this review is waiting for a decision."));
        }
        requireReady(open);
        dates.check(LocalDate.now(clock));
        Instant now = clock.instant();
        for (ResponseDesk.InHand each : open) {
            Long version = seen.get(each.newest().id());
            if (version == null || version != each.newest().version()) {
                throw new StaleEdit("a response");
            }
            ResponseRules rules = each.rules();
            if (rules.state() == ResponseState.SUBMITTED) {
                approve(actor, each.newest(), rules, under, now);
                rules = new ResponseRules(
                        actor,
                        rules.concern(),
                        ResponseState.APPROVED,
                        each.newest().signatures());
            }
            publish(actor, each.newest(), rules, dates, now);
        }
        return open.size();
    }

    /** Somebody who may not decide at all hears that before they hear what others have not done yet. */
    private void requireReady(List<ResponseDesk.InHand> open) {
        RefusedAction.throwIf(open.get(0).rules().refusalToDecide());
        List<ResponseDesk.InHand> left = open.stream()
                .filter(each -> each.rules().state().isOpenForWriting())
                .toList();
        if (!left.isEmpty()) {
            throw new RefusedAction(
                    Refusal.notNow("Not every response has been submitted, so none was approved." + named(left)));
        }
    }

    /** Names those that the person may know of. */
    private String named(List<ResponseDesk.InHand> left) {
        String known = left.stream()
                .filter(each -> each.rules().allows(ResponseAction.READ))
                .map(each -> desk.numbers(each.newest().responseId()))
                .collect(Collectors.joining("; "));
        return known.isEmpty() ? "" : " Left: " + known + ".";
    }

    /** Whether every response to a review that is not public has been submitted, those that nobody else reads as well. */
    @Transactional(readOnly = true)
    public boolean isAllSubmitted(long reviewId) {
        return desk.statesOfExecutive(reviewId).stream().noneMatch(ResponseState::isOpenForWriting);
    }

    private void approve(
            Actor actor, ResponseVersion version, ResponseRules rules, @Nullable String under, Instant now) {
        version.approve(rules, under, now);
        desk.note(actor, "response approved", version, rules.needsDelegation() ? under : null);
    }

    private void publish(Actor actor, ResponseVersion version, ResponseRules rules, DecisionDates dates, Instant now) {
        List<ActionDateChange> moves = version.publish(rules, dates, desk.published(version), now);
        desk.save();
        desk.enter(moves);
        desk.note(actor, "response published", version, null);
    }
}
