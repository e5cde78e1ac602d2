package org.followthrough.measure.web;

import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanRules;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page below a plan looks up first. */
@Component
class PlanGate {

    private final Plans plans;
    private final Councils councils;

    PlanGate(Plans plans, Councils councils) {
        this.plans = plans;
        this.councils = councils;
    }

    /** A plan that this person may do this to now. */
    PlanView plan(Actor actor, String slug, PlanDeed deed) {
        PlanView plan = plans.plan(actor, slug);
        PlanRules.of(actor, plan).require(deed);
        return plan;
    }

    CommitteeView committee(PlanView plan) {
        return councils.committee(plan.committeeId());
    }

    /** The model of an officer's page below a plan. */
    void show(PlanView plan, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("trail", Trail.toWork(committee(plan), plan));
    }
}
