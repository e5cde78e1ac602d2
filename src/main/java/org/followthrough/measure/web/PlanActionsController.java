package org.followthrough.measure.web;

import java.util.List;
import java.util.Map;
import org.followthrough.measure.PlanActionView;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.SentAfter;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.KeepsDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The actions on a plan's lists: added, changed, moved to another list, removed. */
@Controller
@RequestMapping("/plans/{slug}/actions")
class PlanActionsController {

    private static final String PAGE = "measure/action";
    private static final String MOVE = "measure/action-move";
    private static final String REMOVAL = "measure/action-removal";

    private final PlanActions actions;
    private final PlanGate gate;

    PlanActionsController(PlanActions actions, PlanGate gate) {
        this.actions = actions;
        this.gate = gate;
    }

    @KeepsDraft
    @GetMapping("/new")
    String begin(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = withLists(actor, slug);
        show(plan, "new", model);
        model.addAttribute("form", ActionForm.empty(actions.of(actor, plan)));
        return PAGE;
    }

    @KeepsDraft
    @PostMapping("/new")
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") ActionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = withLists(actor, slug);
        show(plan, "new", model);
        return PlanWriting.answer(PAGE, form, binding, model, () -> {
            actions.add(actor, plan.id(), form.list(), form.text(), new SentAfter(Typed.version(form.sentAfter())));
            return done(plan, "The action is added.", after);
        });
    }

    @KeepsDraft
    @GetMapping("/{n}/edit")
    String ask(Actor actor, @PathVariable String slug, @PathVariable int n, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(plan, actions.action(actor, plan, n), "edit", model);
        return PAGE;
    }

    @KeepsDraft
    @PostMapping("/{n}/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int n,
            @ModelAttribute("form") ActionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        PlanActionView action = actions.action(actor, plan, n);
        show(plan, n + "/edit", model);
        model.addAttribute("planAction", action);
        return PlanWriting.answer(
                PAGE,
                form,
                binding,
                model,
                () -> {
                    actions.edit(actor, action.id(), Typed.version(form.version()), form.text(), form.reason());
                    return done(plan, "The action is saved.", after);
                },
                () -> form.conflictWith(plan, actions.action(actor, plan, n)));
    }

    @KeepsDraft
    @GetMapping("/{n}/move")
    String askToMove(Actor actor, @PathVariable String slug, @PathVariable int n, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(plan, actions.action(actor, plan, n), "move", model);
        return MOVE;
    }

    @KeepsDraft
    @PostMapping("/{n}/move")
    ModelAndView move(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int n,
            @ModelAttribute("form") ActionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        PlanActionView action = actions.action(actor, plan, n);
        show(plan, n + "/move", model);
        model.addAttribute("planAction", action);
        model.addAttribute("lists", ActionForm.lists(plan, action.list()));
        return PlanWriting.answer(
                MOVE,
                form,
                binding,
                model,
                () -> {
                    actions.move(actor, action.id(), Typed.version(form.version()), form.list(), form.note());
                    return done(plan, "The action has moved.", after);
                },
                () -> moved(plan, actions.action(actor, plan, n), form));
    }

    private static Conflict moved(PlanView plan, PlanActionView saved, ActionForm form) {
        String address = plan.path() + "/actions/" + saved.number() + "/move";
        return new Conflict(
                "The action",
                null,
                address,
                address,
                saved.version(),
                List.of(
                        Conflict.Field.choice("List", "list", form.list(), saved.list(), ActionForm.lists(plan, "")),
                        new Conflict.Field("Note", "note", form.note(), "")),
                Map.of());
    }

    @GetMapping("/{n}/removal")
    String askToRemove(Actor actor, @PathVariable String slug, @PathVariable int n, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(plan, actions.action(actor, plan, n), "removal", model);
        return REMOVAL;
    }

    @PostMapping("/{n}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int n,
            @ModelAttribute("form") ActionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        PlanActionView action = actions.action(actor, plan, n);
        show(plan, n + "/removal", model);
        model.addAttribute("planAction", action);
        return PlanWriting.removed(REMOVAL, form, binding, model, () -> {
            actions.remove(actor, action.id(), Typed.version(form.version()), form.reason());
            return done(plan, "The action is removed.", after);
        });
    }

    private PlanView withLists(Actor actor, String slug) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        RefusedAction.throwIf(
                Refusal.unless(!plan.lists().isEmpty(), "This plan has no lists of actions yet. Set its lists first."));
        return plan;
    }

    private static String done(PlanView plan, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return plan.path() + "/measures#actions";
    }

    private void show(PlanView plan, PlanActionView action, String end, Model model) {
        show(plan, action.number() + "/" + end, model);
        model.addAttribute("planAction", action);
        model.addAttribute("lists", ActionForm.lists(plan, action.list()));
        model.addAttribute("form", ActionForm.of(action));
    }

    private void show(PlanView plan, String end, Model model) {
        gate.show(plan, model);
        model.addAttribute("lists", ActionForm.lists(plan, ""));
        model.addAttribute("action", plan.path() + "/actions/" + end);
    }
}
