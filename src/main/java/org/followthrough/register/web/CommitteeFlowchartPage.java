package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.register.RecommendationFilter;
import org.followthrough.register.RecommendationList;
import org.followthrough.register.SessionLine;
import org.followthrough.status.Branch;
import org.followthrough.status.Count;
import org.followthrough.status.FlowchartDrawing;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The flowchart with numbers.
 *
 * @param session the day of the session, null for everything as it stands now
 * @param unassessed how many no session has looked at
 */
record CommitteeFlowchartPage(
        CommitteeView committee,
        @Nullable LocalDate session,
        List<SessionLine> sessions,
        FlowchartDrawing drawing,
        long unassessed,
        String unassessedHref) {

    static CommitteeFlowchartPage of(
            CommitteeView committee,
            @Nullable LocalDate session,
            List<SessionLine> sessions,
            RecommendationFilter filter,
            Map<Walk, Long> walks,
            RecommendationList.Counts counts) {
        Map<Branch, Count> arrows = new LinkedHashMap<>();
        Branch.tally(walks)
                .forEach((branch, number) -> arrows.put(
                        branch, new Count(number, filter.withBranch(branch).href())));
        Map<StatusCategory, Count> outcomes = new LinkedHashMap<>();
        counts.byStatus()
                .forEach((status, number) -> outcomes.put(
                        status, new Count(number, filter.withStatus(status).href())));
        return new CommitteeFlowchartPage(
                committee,
                session,
                sessions,
                FlowchartDrawing.withCounts(arrows, outcomes),
                counts.none(),
                filter.withStatus(null).href());
    }

    public List<Link> trail() {
        return Trail.to(Trail.committee(committee));
    }
}
