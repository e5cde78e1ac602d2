package org.followthrough.measure.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Heirs;
import org.followthrough.measure.ChangesInShort;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.MeasureCards;
import org.followthrough.measure.PlanActionView;
import org.followthrough.measure.PlanView;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A plan.
 *
 * @param custody from its committee to the one that looks after it now
 * @param review whose figures these are, null if of none that this person may read
 * @param lists its lists of actions
 * @param charts measures with a line of readings
 * @param changes what changed in it lately since everybody can read it
 */
record PlanPage(
        PlanView plan,
        CommitteeView committee,
        List<Heirs.Step> custody,
        @Nullable ReviewView review,
        PlanTable table,
        List<ActionsOnList> lists,
        List<MeasureCards.Card> charts,
        ChangesInShort changes,
        boolean mayEdit,
        boolean mayPublish) {

    /** A list with what is on it. */
    record ActionsOnList(ListDetails list, List<PlanActionView> actions) {

        static List<ActionsOnList> of(PlanView plan, List<PlanActionView> all) {
            return plan.lists().stream()
                    .map(list -> new ActionsOnList(
                            list,
                            all.stream()
                                    .filter(action -> action.list().equals(list.key()))
                                    .toList()))
                    .toList();
        }
    }

    public List<Link> trail() {
        return Trail.toPlans(committee);
    }

    /** Whether it has a table at all: some papers print lists alone. */
    public boolean hasMeasures() {
        return !table.groups().isEmpty();
    }
}
