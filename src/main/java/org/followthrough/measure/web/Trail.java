package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.measure.PlanView;
import org.followthrough.web.Link;

/** The ways to plans and measures. */
final class Trail {

    private static final Link HOME = new Link("Home", "/");

    private Trail() {}

    static List<Link> toCommittee(CommitteeView committee) {
        return List.of(HOME, new Link(committee.name(), "/committees/" + committee.slug()));
    }

    static List<Link> toPlans(CommitteeView committee) {
        return and(
                toCommittee(committee), new Link("Plans and measures", "/committees/" + committee.slug() + "/plans"));
    }

    static List<Link> toPlan(CommitteeView committee, PlanView plan) {
        return and(toPlans(committee), new Link(plan.title(), plan.path()));
    }

    /** Down to the page on which officers work on a plan. */
    static List<Link> toWork(CommitteeView committee, PlanView plan) {
        return and(toPlan(committee, plan), new Link("Work on this plan", plan.path() + "/measures"));
    }

    private static List<Link> and(List<Link> trail, Link last) {
        List<Link> longer = new ArrayList<>(trail);
        longer.add(last);
        return longer;
    }
}
