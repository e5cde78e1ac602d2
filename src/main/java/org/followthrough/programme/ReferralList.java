package org.followthrough.programme;

import java.util.List;
import org.followthrough.shared.PageOf;

/**
 * A page of a list of referrals, those that wait for a reply first.
 *
 * @param waiting how many wait for a reply, over all pages
 * @param answered how many have one
 */
public record ReferralList(PageOf<ReferralLine> page, long waiting, long answered) {

    public List<ReferralLine> items() {
        return page.items();
    }
}
