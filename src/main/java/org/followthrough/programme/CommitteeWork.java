package org.followthrough.programme;

import java.util.List;
import org.followthrough.council.CommitteeView;

/**
 * A committee's work programmes and referrals, for its page.
 *
 * @param programmes the latest period first
 * @param referrals the first few, those that wait for a reply first; the rest are on their own page
 * @param mayKeep whether this person may add to them
 */
public record CommitteeWork(
        CommitteeView committee, List<ProgrammeLine> programmes, ReferralList referrals, boolean mayKeep) {

    /** Whether the committee's page has anything to show of it. */
    public boolean isSomething() {
        return mayKeep || !programmes.isEmpty() || !referrals.items().isEmpty();
    }
}
