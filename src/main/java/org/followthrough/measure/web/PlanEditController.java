package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.KeepsDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a plan, and changes what stands around its table. */
@Controller
@KeepsDraft
class PlanEditController {

    private static final String NEW = "measure/plan-new";
    private static final String EDIT = "measure/plan-edit";

    private final Plans plans;
    private final Councils councils;
    private final Reviews reviews;
    private final PlanGate gate;

    PlanEditController(Plans plans, Councils councils, Reviews reviews, PlanGate gate) {
        this.plans = plans;
        this.councils = councils;
        this.reviews = reviews;
        this.gate = gate;
    }

    @GetMapping("/committees/{slug}/plans/new")
    String begin(Actor actor, @PathVariable String slug, Model model) {
        showNew(actor, own(actor, slug), model);
        model.addAttribute("form", PlanForm.empty());
        return NEW;
    }

    @PostMapping("/committees/{slug}/plans/new")
    ModelAndView create(
            Actor actor,
            @PathVariable("slug") String committeeSlug,
            @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        CommitteeView committee = own(actor, committeeSlug);
        List<ReviewChoice> known = showNew(actor, committee, model);
        PlanForm proposed = form.proposed();
        return PlanWriting.answer(NEW, proposed, binding, model, () -> {
            PlanView plan = plans.create(actor, committee.id(), proposed.details(known));
            after.addFlashAttribute(
                    "notice", "The plan is there as a draft. Say which columns it has, then add its measures.");
            return plan.path() + "/measures";
        });
    }

    @GetMapping("/plans/{slug}/edit")
    String ask(Actor actor, @PathVariable String slug, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        model.addAttribute("form", PlanForm.of(plan, show(actor, plan, model)));
        return EDIT;
    }

    @PostMapping("/plans/{slug}/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable("slug") String address,
            @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, address, PlanDeed.EDIT);
        List<ReviewChoice> known = show(actor, plan, model);
        PlanForm proposed = form.proposed();
        return PlanWriting.answer(
                EDIT,
                proposed,
                binding,
                model,
                () -> {
                    PlanView saved = plans.edit(
                            actor, plan.id(), Typed.version(form.version()), proposed.details(known), form.reason());
                    after.addFlashAttribute("notice", "The plan is saved.");
                    return saved.path() + "/measures";
                },
                () -> proposed.conflictWith(plans.plan(actor, plan.id()), known));
    }

    private CommitteeView own(Actor actor, String slug) {
        CommitteeView committee = councils.committee(slug);
        RefusedAction.throwIf(plans.refusalToCreate(actor, committee));
        return committee;
    }

    private List<ReviewChoice> showNew(Actor actor, CommitteeView committee, Model model) {
        List<ReviewChoice> known = reviews(actor, committee.id());
        model.addAttribute("committee", committee);
        model.addAttribute("successor", gate.successor(committee));
        model.addAttribute("reviews", PlanForm.choices(known));
        model.addAttribute("trail", Trail.toPlans(committee));
        return known;
    }

    private List<ReviewChoice> show(Actor actor, PlanView plan, Model model) {
        gate.show(plan, model);
        List<ReviewChoice> known = new ArrayList<>(reviews(actor, plan.committeeId()));
        Long present = plan.details().reviewId();
        if (present != null && known.stream().noneMatch(review -> review.id() == present)) {
            known.add(choice(actor, present));
        }
        model.addAttribute("reviews", PlanForm.choices(known));
        return known;
    }

    /** The one that the plan has, though it be a draft of a committee that this person is not of. */
    private ReviewChoice choice(Actor actor, long present) {
        try {
            return ReviewChoice.of(reviews.review(actor, present));
        } catch (RefusedAction notForThisPerson) {
            return ReviewChoice.unreadable(present);
        }
    }

    private List<ReviewChoice> reviews(Actor actor, long committeeId) {
        return reviews.reviews(actor).stream()
                .filter(review -> review.committeeId() == committeeId)
                .map(ReviewChoice::of)
                .toList();
    }
}
