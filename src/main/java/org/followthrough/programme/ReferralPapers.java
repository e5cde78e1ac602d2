package org.followthrough.programme;

import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of referrals. */
@Service
@Transactional
public class ReferralPapers {

    private final ReferralRepository referrals;
    private final ReferralPaperRepository papers;
    private final WorkChanges changes;
    private final History history;

    ReferralPapers(ReferralRepository referrals, ReferralPaperRepository papers, WorkChanges changes, History history) {
        this.referrals = referrals;
        this.papers = papers;
        this.changes = changes;
        this.history = history;
    }

    /**
     * Adds one after the others.
     *
     * @throws InvalidInput naming the fields
     */
    public void add(Actor actor, long referralId, AttachedPaper details) {
        Referral referral = held(actor, referralId);
        if (papers.findByReferralIdAndSlug(referralId, details.slug()).isPresent()) {
            throw new InvalidInput("title", "The referral has a paper with this title already");
        }
        int last = papers.findByReferralIdOrderByPosition(referralId).stream()
                .mapToInt(ReferralPaper::position)
                .max()
                .orElse(0);
        papers.saveAndFlush(new ReferralPaper(referralId, last + 1, details));
        String added = "Added: paper “" + details.title() + "”";
        changed(actor, referral, ChangedWords.whole(added, details.place(), null, details.title()), null);
        note(actor, "paper added", referral, details.title());
    }

    /**
     * Changes one; its address stays.
     *
     * @param reason why, needed where published words go or become others
     * @throws InvalidInput naming the fields
     */
    public void edit(
            Actor actor, long referralId, String slug, long version, AttachedPaper details, @Nullable String reason) {
        Referral referral = held(actor, referralId);
        ReferralPaper paper = paper(referralId, slug);
        paper.requireVersion(version);
        AttachedPaper before = paper.details();
        paper.edit(details);
        papers.saveAndFlush(paper);
        changed(actor, referral, paper.details().changesFrom(before), reason);
        note(actor, "paper edited", referral, before.title());
    }

    /** Removes one from a draft. */
    public void remove(Actor actor, long referralId, String slug, long version) {
        Referral referral = held(actor, referralId);
        ReferralPaper paper = paper(referralId, slug);
        RefusedAction.throwIf(ReferralView.refusalToRemovePaper(referral.publishedAt() != null));
        paper.requireVersion(version);
        papers.delete(paper);
        papers.flush();
        changed(actor, referral, ChangedWords.ofItself(), null);
        note(actor, "paper removed", referral, slug);
    }

    private void changed(Actor actor, Referral referral, ChangedWords words, @Nullable String reason) {
        referral.count();
        changes.keep(actor, referral, words, reason);
        referrals.saveAndFlush(referral);
    }

    private Referral held(Actor actor, long referralId) {
        Referral referral = referrals.hold(referralId).orElseThrow(RefusedAction::notFound);
        new KeepingRules(actor, referral.committees(), referral.publishedAt() != null, ReferralView.SUBJECT)
                .require(KeepingAction.EDIT);
        return referral;
    }

    private ReferralPaper paper(long referralId, String slug) {
        return papers.findByReferralIdAndSlug(referralId, slug).orElseThrow(RefusedAction::notFound);
    }

    private void note(Actor actor, String action, Referral referral, String title) {
        history.record(
                actor,
                action,
                new Subject(ReferralView.SUBJECT, referral.id()),
                referral.publishedAt() == null ? null : title,
                null);
    }
}
