package org.followthrough.measure.web;

import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.measure.MeasureCards;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanRules;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.measure.Series;
import org.followthrough.measure.web.PlanPage.ActionsOnList;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plans of a committee, and each of them as its paper prints it. */
@Controller
class PlansController {

    private final Plans plans;
    private final Measures measures;
    private final PlanActions actions;
    private final Councils councils;
    private final Reviews reviews;
    private final PlanGate gate;

    PlansController(
            Plans plans, Measures measures, PlanActions actions, Councils councils, Reviews reviews, PlanGate gate) {
        this.plans = plans;
        this.measures = measures;
        this.actions = actions;
        this.councils = councils;
        this.reviews = reviews;
        this.gate = gate;
    }

    @GetMapping("/committees/{slug}/plans")
    String list(Actor actor, @PathVariable String slug, Model model) {
        CommitteeView committee = councils.committee(slug);
        model.addAttribute("committee", committee);
        model.addAttribute("successor", gate.successor(committee));
        model.addAttribute("plans", plans.ofCommittee(actor, committee.id()));
        model.addAttribute("inherited", plans.inheritedBy(actor, committee.id()));
        model.addAttribute("mayCreate", plans.refusalToCreate(actor, committee).isEmpty());
        model.addAttribute("trail", Trail.toCommittee(committee));
        return "measure/plans";
    }

    @GetMapping("/plans/{slug}")
    String plan(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = plans.plan(actor, slug);
        List<MeasureView> all = measures.of(actor, plan);
        Map<Long, Series> readings = measures.readings(actor, plan, all);
        PlanRules rules = PlanRules.of(actor, plan);
        model.addAttribute(
                "page",
                new PlanPage(
                        plan,
                        gate.committee(plan),
                        gate.custody(plan),
                        review(actor, plan.details().reviewId()),
                        PlanTable.of(plan, all, readings),
                        ActionsOnList.of(plan, actions.of(actor, plan)),
                        all.stream()
                                .filter(measure -> readings.containsKey(measure.id()))
                                .map(measure -> new MeasureCards.Card(plan, measure, readings.get(measure.id())))
                                .filter(card -> card.chart() != null)
                                .toList(),
                        plans.changes(actor, plan),
                        rules.allows(PlanDeed.EDIT),
                        rules.allows(PlanDeed.PUBLISH)));
        return "measure/plan";
    }

    /** A public plan's review is public too; a draft's may be a draft that this person sits on as well. */
    private @Nullable ReviewView review(Actor actor, @Nullable Long id) {
        if (id == null) {
            return null;
        }
        try {
            return reviews.review(actor, id);
        } catch (RefusedAction notForThisPerson) {
            return null;
        }
    }
}
