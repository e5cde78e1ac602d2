package org.followthrough.measure.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanRules;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page below a plan looks up first. */
@Component
class PlanGate {

    private final Plans plans;
    private final Councils councils;
    private final Heirs heirs;

    PlanGate(Plans plans, Councils councils, Heirs heirs) {
        this.plans = plans;
        this.councils = councils;
        this.heirs = heirs;
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

    /** From the plan's committee to the one that looks after it now; empty while that is the same. */
    List<Heirs.Step> custody(PlanView plan) {
        return heirs.chainFrom(plan.committeeId());
    }

    /** The last step of the way to the committee that looks after this one's things now, null while it does so itself. */
    Heirs.@Nullable Step successor(CommitteeView committee) {
        List<Heirs.Step> chain = heirs.chainFrom(committee.id());
        return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }

    /** The model of an officer's page below a plan; of what everybody has read it asks why it changes. */
    void show(PlanView plan, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("askReason", plan.isPublished());
        model.addAttribute("trail", Trail.toWork(committee(plan), plan));
    }
}
