package org.followthrough.measure.web;

import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a draft plan public, or removes it; both after asking. */
@Controller
class PlanPublicationController {

    private final Plans plans;
    private final Measures measures;
    private final PlanActions actions;
    private final PlanGate gate;

    PlanPublicationController(Plans plans, Measures measures, PlanActions actions, PlanGate gate) {
        this.plans = plans;
        this.measures = measures;
        this.actions = actions;
        this.gate = gate;
    }

    @GetMapping("/plans/{slug}/publication")
    String ask(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.PUBLISH);
        show(actor, plan, model);
        model.addAttribute("contents", plans.contentsOf(actor, plan));
        return "measure/publication";
    }

    @PostMapping("/plans/{slug}/publication")
    String publish(
            Actor actor,
            @PathVariable String slug,
            @RequestParam @Nullable String version,
            @RequestParam @Nullable Integer contents,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.PUBLISH);
        plans.publish(actor, plan.id(), Typed.version(version), contents == null ? 0 : contents);
        after.addFlashAttribute("notice", "The plan is published. Everybody can read it at this address.");
        return "redirect:" + plan.path();
    }

    @GetMapping("/plans/{slug}/removal")
    String askToRemove(Actor actor, @PathVariable String slug, Model model) {
        show(actor, gate.plan(actor, slug, PlanDeed.REMOVE), model);
        return "measure/plan-removal";
    }

    @PostMapping("/plans/{slug}/removal")
    String remove(
            Actor actor, @PathVariable String slug, @RequestParam @Nullable String version, RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.REMOVE);
        String committee = gate.committee(plan).slug();
        plans.remove(actor, plan.id(), Typed.version(version));
        after.addFlashAttribute("notice", "The plan is removed.");
        return "redirect:/committees/" + committee + "/plans";
    }

    private void show(Actor actor, PlanView plan, Model model) {
        gate.show(plan, model);
        model.addAttribute("measures", measures.of(actor, plan).size());
        model.addAttribute("actions", actions.of(actor, plan).size());
    }
}
