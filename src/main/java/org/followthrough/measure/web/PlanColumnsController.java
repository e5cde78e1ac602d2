package org.followthrough.measure.web;

import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the columns of a plan, and its lists of actions. */
@Controller
class PlanColumnsController {

    private static final String COLUMNS = "measure/columns";
    private static final String LISTS = "measure/lists-edit";

    private final Plans plans;
    private final PlanGate gate;

    PlanColumnsController(Plans plans, PlanGate gate) {
        this.plans = plans;
        this.gate = gate;
    }

    @GetMapping("/plans/{slug}/columns")
    String columns(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(plan, model);
        model.addAttribute("form", ColumnsForm.of(plan));
        return COLUMNS;
    }

    @PostMapping("/plans/{slug}/columns")
    ModelAndView saveColumns(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") ColumnsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(plan, model);
        ColumnsForm tidied = form.tidied();
        return PlanWriting.answer(
                COLUMNS,
                tidied.withRoom(),
                binding,
                model,
                () -> {
                    plans.arrangeColumns(
                            actor, plan.id(), Typed.version(form.version()), tidied.details(plan), form.reason());
                    after.addFlashAttribute("notice", "The columns are saved.");
                    return plan.path() + "/measures";
                },
                () -> tidied.conflictWith(plans.plan(actor, plan.id())));
    }

    @GetMapping("/plans/{slug}/lists")
    String lists(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(plan, model);
        model.addAttribute("form", ListsForm.of(plan));
        return LISTS;
    }

    @PostMapping("/plans/{slug}/lists")
    ModelAndView saveLists(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") ListsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(plan, model);
        ListsForm tidied = form.tidied();
        return PlanWriting.answer(
                LISTS,
                tidied.withRoom(),
                binding,
                model,
                () -> {
                    plans.arrangeLists(
                            actor, plan.id(), Typed.version(form.version()), tidied.details(plan), form.reason());
                    after.addFlashAttribute("notice", "The lists are saved.");
                    return plan.path() + "/measures#actions";
                },
                () -> tidied.conflictWith(plans.plan(actor, plan.id())));
    }

    private void show(PlanView plan, Model model) {
        gate.show(plan, model);
        model.addAttribute("units", ColumnsForm.units());
        model.addAttribute("rules", ColumnsForm.rules());
        model.addAttribute("states", ListsForm.states());
    }
}
