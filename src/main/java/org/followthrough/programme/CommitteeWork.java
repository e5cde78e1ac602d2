package org.followthrough.programme;

import java.util.List;
import org.followthrough.council.CommitteeView;

/**
 * A committee's work programmes and referrals, for its page.
 *
 * @param programmes the latest period first
 * @param referrals those that wait for a reply first
 * @param mayKeep whether this person may add to them
 */
public record CommitteeWork(
        CommitteeView committee, List<ProgrammeLine> programmes, List<ReferralLine> referrals, boolean mayKeep) {

    private static final int SHOWN = 5;

    /** The first few of the referrals; the rest are on their own page. */
    public List<ReferralLine> firstReferrals() {
        return referrals.stream().limit(SHOWN).toList();
    }

    /** How many wait for a reply. */
    public long waiting() {
        return referrals.stream().filter(ReferralLine::waits).count();
    }

    /** Whether the committee's page has anything to show of it. */
    public boolean isSomething() {
        return mayKeep || !programmes.isEmpty() || !referrals.isEmpty();
    }
}
