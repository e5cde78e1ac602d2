package org.followthrough.measure.web;

import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.shared.Actor;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Pagination;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All that changed in a plan, or in one of its measures, since everybody can read it. */
@Controller
@RequestMapping("/plans/{slug}/changes")
class PlanChangesController {

    private static final int MOST_DIGITS = 6;

    private final Plans plans;
    private final Measures measures;
    private final PlanGate gate;

    PlanChangesController(Plans plans, Measures measures, PlanGate gate) {
        this.plans = plans;
        this.measures = measures;
        this.gate = gate;
    }

    @GetMapping
    String changes(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(name = Pagination.PARAMETER, required = false) @Nullable String page,
            Model model) {
        PlanView plan = plans.plan(actor, slug);
        String ref = Typed.orNull(measure);
        PageOf<PublishedChange> shown = ref == null
                ? plans.changes(actor, plan, number(page))
                : measures.changes(actor, plan, ref, number(page));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(plan.path() + "/changes");
        if (ref != null) {
            address.queryParam("measure", ref);
            model.addAttribute("about", name(actor, plan, ref));
        }
        model.addAttribute("plan", plan);
        model.addAttribute("changes", shown);
        model.addAttribute("pagination", Pagination.of(shown, address.build().toUriString()));
        model.addAttribute("trail", Trail.toPlan(gate.committee(plan), plan));
        return "measure/changes-page";
    }

    /** Also of one that is taken out. */
    private String name(Actor actor, PlanView plan, String ref) {
        if (measures.isTakenOut(actor, plan, ref)) {
            return "Measure " + ref;
        }
        return measures.of(actor, plan).stream()
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .map(MeasureView::name)
                .orElseThrow(RefusedAction::notFound);
    }

    private static int number(@Nullable String asked) {
        String typed = Typed.text(asked);
        return typed.matches("[1-9][0-9]*") && typed.length() <= MOST_DIGITS ? Integer.parseInt(typed) : 1;
    }
}
