package org.followthrough.measure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.history.Reason;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps readings, of a plan that is held. */
@Component
class MeasureReadings {

    private final ReadingRepository readings;
    private final PlanDesk desk;
    private final Clock clock;

    MeasureReadings(ReadingRepository readings, PlanDesk desk, Clock clock) {
        this.readings = readings;
        this.desk = desk;
        this.clock = clock;
    }

    void add(Actor actor, PlanView plan, MeasureView measure, ReadingDetails details, SentAfter sent) {
        InvalidInput.throwIfAny(details.problems(false));
        List<Reading> before = of(measure);
        sent.refuseTwice(
                "value",
                "reading",
                before.stream()
                        .filter(reading ->
                                reading.says(details) && before.stream().noneMatch(later -> later.corrects(reading)))
                        .mapToLong(Reading::number));
        readings.saveAndFlush(new Reading(measure.id(), before.size() + 1, details, actor, clock.instant()));
        desk.changeWithoutReason(
                actor,
                plan,
                PlanDesk.measurePart(measure.ref()),
                new WordChange(measure.name() + ": reading added", null, details.inWords()));
        desk.note(actor, plan, "reading added", PlanDesk.measure(measure.id()), details.inWords(), null);
    }

    void correct(
            Actor actor,
            PlanView plan,
            MeasureView measure,
            int number,
            ReadingDetails details,
            @Nullable String reason) {
        List<Reading> before = of(measure);
        Reading wrong = before.stream()
                .filter(reading -> reading.number() == number)
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
        if (before.stream().anyMatch(reading -> reading.corrects(wrong))) {
            throw new StaleEdit("This reading");
        }
        Map<String, String> problems = details.problems(true);
        Reason.check(reason, true, "Say why the reading is corrected", problems);
        InvalidInput.throwIfAny(problems);
        String why = Objects.requireNonNull(Typed.orNull(reason));
        readings.saveAndFlush(wrong.corrected(before.size() + 1, details, why, actor, clock.instant()));
        String done = details.value() == null ? "reading taken back" : "reading corrected";
        desk.change(
                actor,
                plan,
                PlanDesk.measurePart(measure.ref()),
                List.of(new WordChange(
                        measure.name() + ": " + done,
                        wrong.details().inWords(),
                        details.value() == null ? null : details.inWords())),
                why);
        desk.note(actor, plan, "reading corrected", PlanDesk.measure(measure.id()), details.inWords(), why);
    }

    private List<Reading> of(MeasureView measure) {
        return readings.findByMeasureIdInOrderByMeasureIdAscNumberAsc(List.of(measure.id()));
    }
}
