package org.followthrough.measure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanDeed;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.ReadingView;
import org.followthrough.measure.SentAfter;
import org.followthrough.measure.Series;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.Words;
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

/** Adds a reading to a measure, and corrects one by a new one. */
@Controller
@KeepsDraft
@RequestMapping("/plans/{slug}/measures/{ref}/readings")
class ReadingsController {

    private static final String PAGE = "measure/reading";

    private final Measures measures;
    private final PlanGate gate;

    ReadingsController(Measures measures, PlanGate gate) {
        this.measures = measures;
        this.gate = gate;
    }

    @GetMapping("/new")
    String begin(Actor actor, @PathVariable String slug, @PathVariable String ref, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        show(plan, measure, "new", model);
        Series before = measures.readings(actor, plan, List.of(measure)).get(measure.id());
        model.addAttribute("form", ReadingForm.empty(before));
        return PAGE;
    }

    @PostMapping("/new")
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @ModelAttribute("form") ReadingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        show(plan, measure, "new", model);
        return PlanWriting.answer(PAGE, form, binding, model, () -> {
            measures.read(actor, measure.id(), form.details(), new SentAfter(Typed.version(form.sentAfter())));
            after.addFlashAttribute("notice", ("The reading is added. " + placed(actor, plan, measure)).strip());
            return plan.path() + "/measures/" + ref;
        });
    }

    @GetMapping("/{n}/correction")
    String ask(Actor actor, @PathVariable String slug, @PathVariable String ref, @PathVariable int n, Model model) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        ReadingView reading = reading(actor, plan, measure, n);
        show(plan, measure, n + "/correction", model);
        model.addAttribute("corrected", reading);
        model.addAttribute("form", ReadingForm.of(reading));
        return PAGE;
    }

    @PostMapping("/{n}/correction")
    ModelAndView correct(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable int n,
            @ModelAttribute("form") ReadingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        PlanView plan = gate.plan(actor, slug, PlanDeed.EDIT);
        MeasureView measure = measures.measure(actor, plan, ref);
        show(plan, measure, n + "/correction", model);
        model.addAttribute("corrected", reading(actor, plan, measure, n));
        return PlanWriting.answer(
                PAGE,
                form,
                binding,
                model,
                () -> {
                    measures.correct(actor, measure.id(), n, form.details(), form.reason());
                    after.addFlashAttribute(
                            "notice",
                            ("The reading is corrected. Both can be read below. " + placed(actor, plan, measure))
                                    .strip());
                    return plan.path() + "/measures/" + ref;
                },
                () -> form.conflictWith(plan.path() + "/measures/" + ref, correction(actor, plan, measure, n)));
    }

    /** Where the reading that was recorded last stands in time. */
    private String placed(Actor actor, PlanView plan, MeasureView measure) {
        Series series = Objects.requireNonNull(
                measures.readings(actor, plan, List.of(measure)).get(measure.id()));
        int last = (int) SentAfter.the(series.numbers()).last();
        return series.numbered(last)
                .map(reading -> {
                    LocalDate on = reading.on();
                    return on == null
                            ? "No day was understood from “%s”, so it stands after the reading before it. Give it a day to place it."
                                    .formatted(reading.asAtWords())
                            : "It stands at %s.".formatted(Words.date(on));
                })
                .orElse("");
    }

    /** The last correction of a reading that has been corrected. */
    private ReadingView correction(Actor actor, PlanView plan, MeasureView measure, int number) {
        Map<Integer, ReadingView> byCorrected =
                Objects.requireNonNull(
                                measures.readings(actor, plan, List.of(measure)).get(measure.id()))
                        .replaced()
                        .stream()
                        .collect(Collectors.toMap(each -> each.reading().number(), Series.Replaced::by));
        ReadingView last = Objects.requireNonNull(byCorrected.get(number));
        while (byCorrected.containsKey(last.number())) {
            last = Objects.requireNonNull(byCorrected.get(last.number()));
        }
        return last;
    }

    /** Also one that no longer counts, so that the service can say why it cannot be corrected. */
    private ReadingView reading(Actor actor, PlanView plan, MeasureView measure, int number) {
        return Optional.ofNullable(
                        measures.readings(actor, plan, List.of(measure)).get(measure.id()))
                .flatMap(series -> series.numbered(number))
                .orElseThrow(RefusedAction::notFound);
    }

    private void show(PlanView plan, MeasureView measure, String end, Model model) {
        gate.show(plan, model);
        model.addAttribute("measure", measure);
        model.addAttribute("back", plan.path() + "/measures/" + measure.ref());
        model.addAttribute("action", plan.path() + "/measures/" + measure.ref() + "/readings/" + end);
    }
}
