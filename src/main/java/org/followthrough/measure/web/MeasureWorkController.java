package org.followthrough.measure.web;

import java.util.List;
import java.util.Set;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanRules;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.web.PlanPage.ActionsOnList;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which officers work on a plan; order and removal of its measures. */
@Controller
@RequestMapping("/plans/{slug}/measures")
class MeasureWorkController {

    private static final String REMOVAL = "measure/measure-removal";

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
        model.addAttribute("kept", kept(actor, plan, all));
        model.addAttribute("mayPublish", PlanRules.of(actor, plan).allows(PlanDeed.PUBLISH));
        return "measure/work";
    }

    /** The measures that cannot be removed. */
    private Set<Long> kept(Actor actor, PlanView plan, List<MeasureView> all) {
        return plan.isPublished() ? measures.readings(actor, plan, all).keySet() : Set.of();
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
            @RequestParam @Nullable String version,
            @RequestParam(defaultValue = "down") String direction) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        measures.move(actor, measure.id(), Typed.version(version), direction.equals("up"));
        return "redirect:" + plan.path() + "/measures#m-" + measure.ref();
    }

    @GetMapping("/{ref}/removal")
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        show(plan, measure, model);
        model.addAttribute("form", new RemovalForm(null, String.valueOf(measure.version())));
        return REMOVAL;
    }

    @PostMapping("/{ref}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @ModelAttribute("form") RemovalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        show(plan, measure, model);
        return PlanWriting.removed(REMOVAL, form, binding, model, () -> {
            measures.remove(actor, measure.id(), Typed.version(form.version()), form.reason());
            after.addFlashAttribute("notice", "The measure is removed.");
            return plan.path() + "/measures";
        });
    }

    private void show(PlanView plan, MeasureView measure, Model model) {
        gate.show(plan, model);
        model.addAttribute("measure", measure);
        model.addAttribute("mayBeRemoved", measures.mayBeRemoved(plan, measure));
    }
}
