package org.followthrough.register.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.measure.PlansOfCommittee;
import org.followthrough.monitoring.UnpublishedSessions;
import org.followthrough.programme.CommitteeWork;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.ReviewLine;
import org.followthrough.register.SessionLine;
import org.followthrough.shared.PageOf;
import org.followthrough.web.Link;

/**
 * A committee.
 *
 * @param family whom it reports to, and who reports to it
 * @param coming sessions that are not public yet, for those who may know of them
 * @param sessions published ones
 * @param meetings what it met about and resolved
 * @param open the first of its recommendations that are still monitored
 * @param work its work programmes and referrals
 */
record CommitteePage(
        CommitteeView committee,
        FamilyOfCommittee family,
        StatusBar statuses,
        List<UnpublishedSessions.Line> coming,
        List<SessionLine> sessions,
        List<ReviewLine> reviews,
        PageOf<RecommendationRow> open,
        PlansOfCommittee measures,
        MeetingsOfCommittee meetings,
        CustodyOfCommittee custody,
        boolean mayOpenSession,
        CommitteeWork work) {

    public List<Link> trail() {
        return Trail.to();
    }
}
