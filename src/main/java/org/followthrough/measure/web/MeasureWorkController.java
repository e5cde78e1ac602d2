package org.followthrough.measure.web;

import java.util.List;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanRules;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.web.PlanPage.ActionsOnList;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which officers work on a plan; order and removal of its measures. */
@Controller
@RequestMapping("/plans/{slug}/measures")
class MeasureWorkController {

    private static final long NO_VERSION = -1;

    private final Measures measures;
    private final PlanActions actions;
    private final PlanGate gate;

    MeasureWorkController(Measures measures, PlanActions actions, PlanGate gate) {
        this.measures = measures;
        this.actions = actions;
        this.gate = gate;
    }

    @GetMapping
    String work(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        List<MeasureView> all = measures.of(actor, plan);
        model.addAttribute("plan", plan);
        model.addAttribute("trail", Trail.toPlan(gate.committee(plan), plan));
        model.addAttribute("measures", all);
        model.addAttribute("lists", ActionsOnList.of(plan, actions.of(actor, plan)));
        model.addAttribute("mayPublish", PlanRules.of(actor, plan).allows(PlanDeed.PUBLISH));
        return "measure/work";
    }

    /** Where a refusal to move stands; loaded again it is the list. */
    @GetMapping("/{ref}/position")
    String moved() {
        return "redirect:/plans/{slug}/measures";
    }

    @PostMapping("/{ref}/position")
    String move(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam @Nullable Long version,
            @RequestParam(defaultValue = "down") String direction) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        measures.move(actor, measure.id(), version == null ? NO_VERSION : version, direction.equals("up"));
        return "redirect:" + plan.path() + "/measures#m-" + measure.ref();
    }

    @GetMapping("/{ref}/removal")
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        gate.show(plan, model);
        model.addAttribute("measure", measures.measure(actor, plan, ref));
        return "measure/measure-removal";
    }

    @PostMapping("/{ref}/removal")
    String remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam @Nullable Long version,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        measures.remove(actor, measure.id(), version == null ? NO_VERSION : version);
        after.addFlashAttribute("notice", "The measure is removed.");
        return "redirect:" + plan.path() + "/measures";
    }
}
