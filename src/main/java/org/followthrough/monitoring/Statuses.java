package org.followthrough.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Status categories: drafted by the officer, agreed with the chair, confirmed by the committee, corrected, reopened. */
@Service
@Transactional
public class Statuses {

    private static final Duration SAME_COMMENT = Duration.ofMinutes(1);

    private final SessionDesk desk;
    private final CommentRepository comments;
    private final EntryRepository entries;
    private final ReopeningRepository reopenings;
    private final OpenRecommendations open;
    private final Clock clock;

    Statuses(
            SessionDesk desk,
            CommentRepository comments,
            EntryRepository entries,
            ReopeningRepository reopenings,
            OpenRecommendations open,
            Clock clock) {
        this.desk = desk;
        this.comments = comments;
        this.entries = entries;
        this.reopenings = reopenings;
        this.open = open;
        this.clock = clock;
    }

    /** The officer's draft. */
    public void draft(Actor actor, long itemId, long version, Assessment draft) {
        SessionItem item = desk.item(actor, itemId, version);
        SessionRules rules = desk.rules(actor, item.session());
        rules.require(SessionAction.PREPARE);
        draft.checkTimescale(open.timescaleOf(itemId));
        item.draft(rules, actor, draft, clock.instant());
        desk.save();
        desk.note(actor, "status drafted", item, draft.walk().code(), draft.reason());
    }

    /** The chair agrees with the draft. */
    public void agree(Actor actor, long itemId, long version) {
        SessionItem item = desk.item(actor, itemId, version);
        item.agree(desk.rules(actor, item.session()), actor, clock.instant());
        desk.save();
        desk.note(actor, "draft agreed", item, null, null);
    }

    /**
     * The chair agrees with several drafts of a session, all or none; drafts of their own are passed over.
     *
     * @param versions of the items as the chair saw them, by their ids
     */
    public void agreeAll(Actor actor, long sessionId, Map<Long, Long> versions) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        SessionRules rules = desk.rules(actor, session);
        rules.require(SessionAction.AGREE);
        for (Map.Entry<Long, Long> seen : versions.entrySet()) {
            SessionItem item = session.included()
                    .filter(each -> each.id() == seen.getKey())
                    .findFirst()
                    .orElseThrow(RefusedAction::notFound);
            item.requireVersion(seen.getValue());
            if (!item.isDraftedBy(actor)) {
                item.agree(rules, actor, clock.instant());
                desk.note(actor, "draft agreed", item, null, null);
            }
        }
        desk.save();
    }

    /**
     * Somebody of the committee comments on the draft. What is sent twice within a minute was sent by a button pressed
     * twice and stands there once: comments cannot be taken back.
     */
    public void comment(Actor actor, long itemId, long version, String text) {
        SessionItem item = desk.itemForComment(actor, itemId, version);
        desk.rules(actor, item.session()).require(SessionAction.COMMENT);
        ItemComment comment = new ItemComment(itemId, text, actor.requireAccountId(), clock.instant());
        if (comments.existsByItemIdAndAccountIdAndTextAndWrittenAtAfter(
                itemId, actor.requireAccountId(), text, clock.instant().minus(SAME_COMMENT))) {
            return;
        }
        comments.saveAndFlush(comment);
        desk.note(actor, "draft commented", item, null, null);
    }

    /** The committee's status, as drafted or changed. */
    public void confirm(Actor actor, long itemId, long version, Assessment status, @Nullable String minuteNumber) {
        SessionItem item = desk.itemForDecision(actor, itemId, version);
        confirm(actor, item, status, minuteNumber);
        desk.note(actor, "status confirmed", item, status.walk().code(), status.reason());
    }

    /**
     * The committee confirms the draft as it is.
     *
     * @param outcome what else it decided
     */
    public void confirmAsDrafted(Actor actor, long itemId, long version, Outcome outcome) {
        SessionItem item = desk.itemForDecision(actor, itemId, version);
        Assessment status = item.asDrafted(outcome);
        confirm(actor, item, status, outcome.minuteNumber());
        desk.note(actor, "status confirmed", item, "as drafted", status.reason());
    }

    private void confirm(Actor actor, SessionItem item, Assessment status, @Nullable String minuteNumber) {
        item.confirm(desk.rules(actor, item.session()), actor, status, minuteNumber, clock.instant());
        desk.save();
    }

    /**
     * Confirms every remaining draft that needs nothing more said.
     *
     * @return how many drafts are left because they need a reason or an action decided
     */
    public int agreeRemaining(Actor actor, long sessionId, long version, @Nullable String minuteNumber) {
        MonitoringSession session = desk.session(actor, sessionId, version);
        SessionRules rules = desk.rules(actor, session);
        rules.require(SessionAction.RECORD);
        List<SessionItem> remaining =
                session.included().filter(item -> !item.isConfirmed()).toList();
        int left = 0;
        for (SessionItem item : remaining) {
            Assessment draft = item.asDrafted(Outcome.of(minuteNumber));
            if (draft.lacksWords()) {
                left++;
            } else {
                item.confirm(rules, actor, draft, minuteNumber, clock.instant());
                desk.note(actor, "status confirmed", item, "with all remaining", null);
            }
        }
        desk.save();
        return left;
    }

    /**
     * Whether a correction can be published as it is, before somebody is asked for the last word.
     *
     * @throws InvalidInput naming the fields; also where nothing would change
     * @throws StaleEdit if somebody else has corrected the entry
     */
    public void checkCorrection(
            Actor actor, long sessionId, long recommendationId, long entryId, Correction correction) {
        toCorrect(desk.session(actor, sessionId, null), actor, recommendationId, entryId, correction);
    }

    /** Adds an entry that takes the place of a published one. */
    public void correct(Actor actor, long sessionId, long recommendationId, long entryId, Correction correction) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        ProgressEntry current = toCorrect(session, actor, recommendationId, entryId, correction);
        ProgressEntry corrected =
                entries.saveAndFlush(current.correction(correction, actor.requireAccountId(), clock.instant()));
        desk.note(
                actor,
                "entry corrected",
                session.itemOf(current.strand()).orElseThrow(RefusedAction::notFound),
                String.valueOf(corrected.id()),
                correction.reason());
    }

    private ProgressEntry toCorrect(
            MonitoringSession session, Actor actor, long recommendationId, long entryId, Correction correction) {
        desk.rules(actor, session).require(SessionAction.CORRECT);
        List<ProgressEntry> strands = entries.findCurrent(session.id(), recommendationId);
        if (strands.isEmpty()) {
            throw RefusedAction.notFound();
        }
        ProgressEntry current = strands.stream()
                .filter(each -> each.id() == entryId)
                .findFirst()
                .orElseThrow(() -> new StaleEdit("ProgressEntry"));
        Map<String, String> problems = correction.problems(desk.heldOn(session));
        if (current.reads(correction)) {
            problems.putIfAbsent("position", "Change what is wrong: the entry is published like this already");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return current;
    }

    /**
     * Whether monitoring of a recommendation that has ended may be reopened by this person.
     *
     * @param committeeId the committee that looks after it
     */
    public Optional<Refusal> refusalToReopen(Actor actor, long committeeId, boolean isOpen) {
        if (!actor.isOfficerOf(committeeId)) {
            return Optional.of(Refusal.notAllowed("Only the committee's scrutiny officers can reopen monitoring."));
        }
        return isOpen ? Optional.of(Refusal.notNow("This recommendation is still being monitored.")) : Optional.empty();
    }

    /**
     * Brings back a recommendation, or one strand of it, whose monitoring had ended; where the committee that looked
     * after it has ended too, its successor does from now on.
     *
     * @param committeeId the committee that looks after it
     */
    public void reopen(Actor actor, long committeeId, Strand strand, String reason) {
        RefusedAction.throwIf(refusalToReopen(
                actor, committeeId, candidate(committeeId, strand).isOpen()));
        long lastEntry = open.lastEntryOf(strand);
        desk.lockSessionOfEntry(lastEntry);
        if (lastEntry != open.lastEntryOf(strand)
                || candidate(committeeId, strand).isOpen()) {
            throw new StaleEdit("Recommendation");
        }
        reopenings.saveAndFlush(new Reopening(
                strand.recommendationId(),
                lastEntry,
                reason,
                LocalDate.now(clock),
                actor.requireAccountId(),
                clock.instant()));
        desk.noteReopened(actor, strand.recommendationId(), reason);
        open.followCustody(strand.recommendationId());
    }

    private OpenRecommendations.Candidate candidate(long committeeId, Strand strand) {
        return open.of(committeeId).stream()
                .filter(each -> each.strand().equals(strand))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }
}
