package org.followthrough.programme;

import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of referrals. */
@Service
@Transactional
public class ReferralPapers {

    private final ReferralRepository referrals;
    private final ReferralPaperRepository papers;
    private final History history;

    ReferralPapers(ReferralRepository referrals, ReferralPaperRepository papers, History history) {
        this.referrals = referrals;
        this.papers = papers;
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
        note(actor, "paper added", referral, details.slug());
    }

    /** Changes one; its address stays. */
    public void edit(Actor actor, long referralId, String slug, long version, AttachedPaper details) {
        Referral referral = held(actor, referralId);
        ReferralPaper paper = paper(referralId, slug);
        paper.requireVersion(version);
        paper.edit(details);
        papers.saveAndFlush(paper);
        note(actor, "paper edited", referral, slug);
    }

    /** Removes one from a draft. */
    public void remove(Actor actor, long referralId, String slug, long version) {
        Referral referral = held(actor, referralId);
        ReferralPaper paper = paper(referralId, slug);
        RefusedAction.throwIf(ReferralView.refusalToRemovePaper(referral.publishedAt() != null));
        paper.requireVersion(version);
        papers.delete(paper);
        papers.flush();
        note(actor, "paper removed", referral, slug);
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

    private void note(Actor actor, String action, Referral referral, String slug) {
        history.record(
                actor,
                action,
                new Subject(ReferralView.SUBJECT, referral.id()),
                referral.publishedAt() == null ? null : slug,
                null);
    }
}
