package org.followthrough.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals, kept by the scrutiny officers of the committees in the chain. */
@Service
@Transactional
public class Referrals {

    private final ReferralRepository referrals;
    private final ReferralPaperRepository papers;
    private final PublishedRecommendations recommendations;
    private final Councils councils;
    private final ChainRules chains;
    private final WorkChanges changes;
    private final History history;
    private final Clock clock;

    Referrals(
            ReferralRepository referrals,
            ReferralPaperRepository papers,
            PublishedRecommendations recommendations,
            Councils councils,
            ChainRules chains,
            WorkChanges changes,
            History history,
            Clock clock) {
        this.referrals = referrals;
        this.papers = papers;
        this.recommendations = recommendations;
        this.councils = councils;
        this.chains = chains;
        this.changes = changes;
        this.history = history;
        this.clock = clock;
    }

    /** Whether this person may record that the committee asks or is asked. */
    public Optional<Refusal> refusalToCreate(Actor actor, CommitteeView committee) {
        return Refusal.unless(
                actor.isOfficerOf(committee.id()),
                Refusal.Kind.NOT_ALLOWED,
                "Only the committee's scrutiny officers can record its referrals.");
    }

    /**
     * Records a referral as a draft.
     *
     * @param committeeId the committee that asks or is asked, whose officer records it
     * @param first who asked whom first
     * @return its part of the address
     * @throws InvalidInput naming the fields of both, also where the committee is neither of the two
     */
    public String create(Actor actor, long committeeId, ReferralDetails details, StepDetails first) {
        CommitteeView committee = councils.committee(committeeId);
        RefusedAction.throwIf(refusalToCreate(actor, committee));
        Referral referral = new Referral(committeeId, details, first);
        chains.checkBodies(first);
        if (isBetweenOthers(first, committeeId)) {
            throw new InvalidInput("toCommittee", "%s must be one of the two".formatted(committee.name()));
        }
        recommendations.check("recommendations", details.recommendations());
        checkFree(details.slug());
        save(referral);
        note(actor, "referral created", referral, null);
        return details.slug();
    }

    private static boolean isBetweenOthers(StepDetails step, Long committeeId) {
        List<Long> named = Stream.of(step.fromCommittee(), step.toCommittee())
                .filter(Objects::nonNull)
                .toList();
        return !named.isEmpty() && !named.contains(committeeId);
    }

    /**
     * Changes what it is about.
     *
     * @param reason why, needed where published words go or become others
     * @return its part of the address now
     * @throws InvalidInput naming the fields
     */
    public String edit(Actor actor, long id, long version, ReferralDetails details, @Nullable String reason) {
        Referral referral = held(actor, id, version, KeepingAction.EDIT);
        ReferralDetails before = referral.details();
        recommendations.check("recommendations", details.recommendations());
        if (referral.publishedAt() == null && !referral.details().slug().equals(details.slug())) {
            checkFree(details.slug());
        }
        referral.edit(rules(actor, referral), details);
        save(referral);
        ChangedWords words = details.changesFrom(
                before,
                recommendations.shortNames(before.recommendations()),
                recommendations.shortNames(details.recommendations()));
        changes.keep(actor, referral, words, reason);
        note(actor, "referral edited", referral, shown(referral, words.names()));
        return referral.details().slug();
    }

    /**
     * Adds a step at the end: who was asked last asks another. What was answered before stays with the step that it
     * answers, and a reply is waited for again.
     *
     * @throws InvalidInput naming the fields, also where somebody else was asked last or the day is before the last one
     */
    public void passOn(Actor actor, long id, long version, StepDetails step) {
        Referral referral = held(actor, id, version, KeepingAction.EDIT);
        chains.checkBodies(step);
        chains.checkPassedOn(referral, step);
        referral.step(rules(actor, referral), null, step);
        ChainRules.checkDays(referral, referral.chain().size());
        save(referral);
        changes.keep(actor, referral, ChangedWords.whole("Passed on", null, null, step.whole()), null);
        note(actor, "referral passed on", referral, shown(referral, "to " + step.toWords()));
    }

    /**
     * Changes a step.
     *
     * @param place from 1
     * @param reason why, needed where published words go or become others
     */
    public void editStep(Actor actor, long id, long version, int place, StepDetails step, @Nullable String reason) {
        Referral referral = held(actor, id, version, KeepingAction.EDIT);
        requireStep(referral, place);
        StepDetails before = referral.chain().get(place - 1);
        chains.checkEdited(referral, place, step);
        referral.step(rules(actor, referral), place, step);
        if (!Objects.equals(before.on(), step.on())) {
            ChainRules.checkDays(referral, place);
        }
        if (!rules(actor, referral).allows(KeepingAction.EDIT)) {
            throw new InvalidInput("toCommittee", "One of your committees must stay in the chain");
        }
        save(referral);
        Map<Long, String> names =
                councils.committees().stream().collect(Collectors.toMap(CommitteeView::id, CommitteeView::name));
        changes.keep(actor, referral, step.changesFrom(before, place, names), reason);
        note(actor, "step edited", referral, "step " + place);
    }

    /**
     * Removes a step; the last that there is stays.
     *
     * @param reason why, needed where it was published
     */
    public void removeStep(Actor actor, long id, long version, int place, @Nullable String reason) {
        Referral referral = held(actor, id, version, KeepingAction.EDIT);
        requireStep(referral, place);
        if (referral.chain().size() == 1) {
            throw new RefusedAction(
                    Refusal.notNow("A referral has at least one step. Change it instead of removing it."));
        }
        String gone = whole(referral, place);
        referral.removeStep(rules(actor, referral), place);
        if (!rules(actor, referral).allows(KeepingAction.EDIT)) {
            throw new RefusedAction(Refusal.notNow("One of your committees must stay in the chain."));
        }
        save(referral);
        changes.keep(actor, referral, ChangedWords.whole("Removed: step " + place, null, gone, null), reason);
        note(actor, "step removed", referral, "step " + place);
    }

    /**
     * Records the reply, changes it, or with no text takes it back.
     *
     * @param reason why, needed where a published reply goes or becomes another
     */
    public void reply(Actor actor, long id, long version, ReplyDetails reply, @Nullable String reason) {
        Referral referral = held(actor, id, version, KeepingAction.EDIT);
        ReplyDetails before = referral.reply();
        referral.answer(rules(actor, referral), reply);
        if (!Objects.equals(before.on(), reply.on())) {
            ChainRules.checkReplied(referral);
        }
        save(referral);
        changes.keep(actor, referral, reply.changesFrom(before), reason);
        note(actor, reply.text() == null ? "reply taken back" : "reply recorded", referral, null);
    }

    /**
     * Makes it public with its papers; it goes on afterwards.
     *
     * @param seen {@link ReferralView#edition} when the person was asked
     * @throws StaleEdit if somebody has changed it or its papers since
     */
    public void publish(Actor actor, long id, long seen) {
        Referral referral = held(actor, id, KeepingAction.PUBLISH);
        referral.requireEdition(seen);
        referral.publish(rules(actor, referral), actor, clock.instant());
        save(referral);
        note(actor, "referral published", referral, null);
    }

    /**
     * Removes a draft with its papers.
     *
     * @param seen {@link ReferralView#edition} when the person was asked
     */
    public void remove(Actor actor, long id, long seen) {
        Referral referral = held(actor, id, KeepingAction.REMOVE);
        referral.requireEdition(seen);
        papers.deleteAll(papers.findByReferralIdOrderByPosition(id));
        papers.flush();
        referrals.delete(referral);
        referrals.flush();
        note(actor, "referral removed", referral, null);
    }

    /** What a step says, with an earlier answer unless that counts again once the step is gone. */
    private static String whole(Referral referral, int place) {
        String said = referral.chain().get(place - 1).whole();
        String reply = referral.earlierReplies().get(place - 1).whole();
        return reply == null ? said : said + "\n" + reply;
    }

    private static void requireStep(Referral referral, int place) {
        if (place < 1 || place > referral.chain().size()) {
            throw RefusedAction.notFound();
        }
    }

    private void checkFree(String slug) {
        if (referrals.existsBySlug(slug)) {
            throw taken();
        }
    }

    private static InvalidInput taken() {
        return new InvalidInput("slug", "There is already a referral with this address");
    }

    private Referral held(Actor actor, long id, long version, KeepingAction action) {
        Referral referral = held(actor, id, action);
        referral.requireVersion(version);
        return referral;
    }

    private Referral held(Actor actor, long id, KeepingAction action) {
        Referral referral = referrals.hold(id).orElseThrow(RefusedAction::notFound);
        rules(actor, referral).require(action);
        return referral;
    }

    private void save(Referral referral) {
        try {
            referrals.saveAndFlush(referral);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw taken();
        }
    }

    private static KeepingRules rules(Actor actor, Referral referral) {
        return new KeepingRules(actor, referral.committees(), referral.publishedAt() != null, ReferralView.SUBJECT);
    }

    /** Words of a draft are not for everybody who reads histories. */
    private static @Nullable String shown(Referral referral, String detail) {
        return referral.publishedAt() == null ? null : Typed.orNull(detail);
    }

    private void note(Actor actor, String action, Referral referral, @Nullable String detail) {
        history.record(actor, action, new Subject(ReferralView.SUBJECT, referral.id()), detail, null);
    }
}
