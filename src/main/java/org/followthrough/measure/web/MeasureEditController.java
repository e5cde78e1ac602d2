package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.RecommendationLinks;
import org.followthrough.measure.SentAfter;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.KeepsDraft;
import org.jspecify.annotations.Nullable;
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

/** Adds a measure to a plan, and changes one. */
@Controller
@KeepsDraft
@RequestMapping("/plans/{slug}/measures")
class MeasureEditController {

    private static final String PAGE = "measure/measure-edit";

    private final Measures measures;
    private final RecommendationLinks links;
    private final PlanGate gate;

    MeasureEditController(Measures measures, RecommendationLinks links, PlanGate gate) {
        this.measures = measures;
        this.links = links;
        this.gate = gate;
    }

    @GetMapping("/new")
    String begin(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        show(actor, plan, "Add a measure", plan.path() + "/measures/new", null, model);
        model.addAttribute("form", MeasureForm.empty(plan, measures.of(actor, plan)));
        return PAGE;
    }

    @PostMapping("/new")
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") MeasureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        List<RecommendationLinks.Link> known =
                show(actor, plan, "Add a measure", plan.path() + "/measures/new", null, model);
        return PlanWriting.answer(PAGE, form, binding, model, () -> {
            MeasureView added =
                    measures.add(actor, plan.id(), form.details(known), new SentAfter(Typed.version(form.sentAfter())));
            after.addFlashAttribute("notice", "The measure is added.");
            return plan.path() + "/measures#m-" + added.ref();
        });
    }

    @GetMapping("/{ref}/edit")
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        show(actor, plan, "Change " + measure.name(), address(plan, measure), measure, model);
        model.addAttribute("form", MeasureForm.of(plan, measure));
        return PAGE;
    }

    @PostMapping("/{ref}/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @ModelAttribute("form") MeasureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        List<RecommendationLinks.Link> known =
                show(actor, plan, "Change " + measure.name(), address(plan, measure), measure, model);
        return PlanWriting.answer(
                PAGE,
                form,
                binding,
                model,
                () -> {
                    MeasureView saved = measures.edit(
                            actor, measure.id(), Typed.version(form.version()), form.details(known), form.reason());
                    after.addFlashAttribute("notice", "The measure is saved.");
                    return plan.path() + "/measures/" + saved.ref();
                },
                () -> form.conflictWith(plan, measures.measure(actor, plan, ref), known));
    }

    private static String address(PlanView plan, MeasureView measure) {
        return plan.path() + "/measures/" + measure.ref() + "/edit";
    }

    private List<RecommendationLinks.Link> show(
            Actor actor, PlanView plan, String heading, String action, @Nullable MeasureView measure, Model model) {
        gate.show(plan, model);
        List<RecommendationLinks.Link> known = choices(actor, plan, measure);
        model.addAttribute("askReason", plan.isPublished() && measure != null);
        model.addAttribute("deed", heading);
        model.addAttribute("action", action);
        model.addAttribute("recommendations", MeasureForm.choices(known));
        return known;
    }

    /** Those that it can be of; always the one that it is of, so that nobody takes it away by saving something else. */
    private List<RecommendationLinks.Link> choices(Actor actor, PlanView plan, @Nullable MeasureView measure) {
        List<RecommendationLinks.Link> known = new ArrayList<>(links.ofCouncil(
                plan.isPublished() ? Actor.PUBLIC : actor, gate.committee(plan).councilId()));
        Long present = measure == null ? null : measure.details().recommendationId();
        if (present != null && known.stream().noneMatch(link -> link.id() == present)) {
            RecommendationLinks.Link link = links.of(actor, List.of(present)).get(present);
            known.add(
                    link != null
                            ? link
                            : new RecommendationLinks.Link(
                                    present, "As now", "one that you cannot read", "", "", plan.committeeId(), false));
        }
        return known;
    }
}
