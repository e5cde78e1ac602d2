package org.followthrough.measure.web;

import java.util.List;
import org.followthrough.measure.MeasureCards;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanRules;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.measure.RecommendationLinks;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One measure: its figures, its readings and what changed in it. */
@Controller
@RequestMapping("/plans/{slug}/measures/{ref}")
class MeasureController {

    private final Plans plans;
    private final Measures measures;
    private final RecommendationLinks links;
    private final PlanGate gate;

    MeasureController(Plans plans, Measures measures, RecommendationLinks links, PlanGate gate) {
        this.plans = plans;
        this.measures = measures;
        this.links = links;
        this.gate = gate;
    }

    @GetMapping
    String measure(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        PlanView plan = plans.plan(actor, slug);
        if (measures.isTakenOut(actor, plan, ref)) {
            return "redirect:" + plan.path() + "/changes?measure=" + ref;
        }
        MeasureView measure = measures.measure(actor, plan, ref);
        Long linked = measure.details().recommendationId();
        model.addAttribute(
                "page",
                new MeasurePage(
                        gate.committee(plan),
                        new MeasureCards.Card(
                                plan,
                                measure,
                                measures.readings(actor, plan, List.of(measure)).get(measure.id())),
                        linked == null ? null : links.of(actor, List.of(linked)).get(linked),
                        measures.changes(actor, plan, measure),
                        PlanRules.of(actor, plan).allows(PlanDeed.EDIT)));
        return "measure/measure";
    }
}
