package org.followthrough.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures of plans and their readings; what may be done with them follows from the plan's own rules. */
@Service
@Transactional
public class Measures {

    private final MeasureRepository measures;
    private final ReadingRepository readings;
    private final PlanContents contents;
    private final PlanDesk desk;
    private final PlanChanges changes;
    private final RecommendationLinks links;
    private final MeasureReadings keeping;

    Measures(
            MeasureRepository measures,
            ReadingRepository readings,
            PlanContents contents,
            PlanDesk desk,
            PlanChanges changes,
            RecommendationLinks links,
            MeasureReadings keeping) {
        this.measures = measures;
        this.readings = readings;
        this.contents = contents;
        this.desk = desk;
        this.changes = changes;
        this.links = links;
        this.keeping = keeping;
    }

    /** All of a plan's, in printed order. */
    @Transactional(readOnly = true)
    public List<MeasureView> of(Actor actor, PlanView plan) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return contents.measures(plan.id());
    }

    /** One by its part of the address. */
    @Transactional(readOnly = true)
    public MeasureView measure(Actor actor, PlanView plan, String ref) {
        return of(actor, plan).stream()
                .filter(measure -> measure.ref().equals(ref))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** The readings of a plan's measures by the measures' ids; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Series> readings(Actor actor, PlanView plan, List<MeasureView> of) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return contents.series(of.stream()
                .filter(measure -> measure.planId() == plan.id())
                .collect(Collectors.toMap(MeasureView::id, measure -> plan)));
    }

    /** Adds one after those that are there. */
    public MeasureView add(Actor actor, long planId, MeasureDetails details) {
        return add(actor, planId, details, SentAfter.ANYTHING);
    }

    /**
     * Adds one from a form.
     *
     * @param sent the ids of the plan's measures when the form was made
     */
    public MeasureView add(Actor actor, long planId, MeasureDetails details, SentAfter sent) {
        PlanView plan = desk.hold(actor, planId, PlanDeed.EDIT).view();
        check(actor, plan, details, null);
        List<Measure> all = measures.findByPlanIdOrderByPosition(planId);
        MeasureDetails kept = details.withoutEmptyFigures();
        sent.refuseTwice(
                "description",
                "measure",
                all.stream().filter(each -> each.view().details().equals(kept)).mapToLong(Measure::id));
        int position = all.size() + 1;
        Measure measure = new Measure(
                planId, position, MeasureAddress.free(details, position, all, null, changes.parts(planId)), details);
        measures.saveAndFlush(measure);
        MeasureView added = measure.view();
        String whole = words(plan, added.details()).whole();
        desk.change(
                actor,
                plan,
                PlanDesk.measurePart(added.ref()),
                List.of(new WordChange(added.name() + ": added", null, whole)),
                null);
        desk.note(actor, plan, "measure added", PlanDesk.measure(measure.id()), added.name(), null);
        return added;
    }

    /**
     * Changes one.
     *
     * @param reason why words or figures change that everybody can read; else not needed
     */
    public MeasureView edit(Actor actor, long id, long version, MeasureDetails details, @Nullable String reason) {
        PlanView plan = hold(actor, id);
        Measure measure = measures.findById(id).orElseThrow(RefusedAction::notFound);
        measure.requireVersion(version);
        MeasureView before = measure.view();
        check(actor, plan, details, before);
        desk.change(
                actor,
                plan,
                PlanDesk.measurePart(before.ref()),
                Said.between(before.name(), words(plan, before.details()), words(plan, details)),
                reason);
        measure.edit(details);
        if (!plan.isPublished()) {
            List<Measure> all = measures.findByPlanIdOrderByPosition(plan.id());
            measure.rename(MeasureAddress.free(details, measure.position(), all, measure, Set.of()));
        }
        measures.saveAndFlush(measure);
        desk.note(actor, plan, "measure edited", PlanDesk.measure(id), null, Typed.orNull(reason));
        return measure.view();
    }

    /** Moves one a place up or down in the printed order. */
    public void move(Actor actor, long id, long version, boolean up) {
        PlanView plan = hold(actor, id);
        List<Measure> all = measures.findByPlanIdOrderByPosition(plan.id());
        Measure measure = find(all, id);
        measure.requireVersion(version);
        int at = all.indexOf(measure);
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= all.size()) {
            return;
        }
        Measure other = all.get(to);
        int place = measure.position();
        measure.place(other.position());
        other.place(place);
        measures.saveAll(List.of(measure, other));
        measures.flush();
        MeasureView moved = measure.view();
        desk.changeWithoutReason(
                actor,
                plan,
                PlanDesk.measurePart(moved.ref()),
                new WordChange(
                        moved.name() + ": place in the order",
                        null,
                        "From %d to %d".formatted(place, measure.position())));
        desk.note(actor, plan, "measure moved", PlanDesk.measure(id), null, null);
    }

    /** Whether one can be removed: readings that everybody can read keep it. */
    @Transactional(readOnly = true)
    public boolean mayBeRemoved(PlanView plan, MeasureView measure) {
        return refusalToRemove(plan, measure.id()).isEmpty();
    }

    private Optional<Refusal> refusalToRemove(PlanView plan, long id) {
        return Refusal.unless(
                !plan.isPublished() || !readings.existsByMeasureId(id),
                "This measure has readings that are public: they are kept, and it with them."
                        + " Take back the readings that are wrong.");
    }

    /** Whether there was a measure with this part of the address that everybody could read. */
    @Transactional(readOnly = true)
    public boolean isTakenOut(Actor actor, PlanView plan, String ref) {
        return of(actor, plan).stream().noneMatch(measure -> measure.ref().equals(ref))
                && changes.parts(plan.id()).contains(PlanDesk.measurePart(ref));
    }

    /** What changed in one lately since everybody can read it. */
    @Transactional(readOnly = true)
    public ChangesInShort changes(Actor actor, PlanView plan, MeasureView measure) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return changes.inShort(plan.id(), PlanDesk.measurePart(measure.ref()));
    }

    /** A page of all that changed in one, also in one that is taken out, newest first. */
    @Transactional(readOnly = true)
    public PageOf<PublishedChange> changes(Actor actor, PlanView plan, String ref, int page) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return changes.page(plan.id(), PlanDesk.measurePart(ref), page);
    }

    /**
     * Removes one; of one that was public all words stay to be read among the changes of the plan.
     *
     * @param reason why it goes, if everybody can read it; else not needed
     * @throws RefusedAction (409) if it has readings that everybody can read
     */
    public void remove(Actor actor, long id, long version, @Nullable String reason) {
        PlanView plan = hold(actor, id);
        List<Measure> all = measures.findByPlanIdOrderByPosition(plan.id());
        Measure measure = find(all, id);
        measure.requireVersion(version);
        RefusedAction.throwIf(refusalToRemove(plan, id));
        MeasureView gone = measure.view();
        String whole = words(plan, gone.details()).whole();
        desk.change(
                actor,
                plan,
                PlanDesk.measurePart(gone.ref()),
                List.of(new WordChange(gone.name() + ": taken out", whole, null)),
                reason);
        readings.removeOf(List.of(id));
        measures.delete(measure);
        all.stream()
                .filter(each -> each.position() > measure.position())
                .forEach(each -> each.place(each.position() - 1));
        measures.flush();
        desk.note(actor, plan, "measure removed", PlanDesk.measure(id), gone.name(), Typed.orNull(reason));
    }

    /** Adds a reading. */
    public void read(Actor actor, long measureId, ReadingDetails details) {
        read(actor, measureId, details, SentAfter.ANYTHING);
    }

    /**
     * Adds a reading from a form.
     *
     * @param sent the numbers of the measure's readings when the form was made
     */
    public void read(Actor actor, long measureId, ReadingDetails details, SentAfter sent) {
        PlanView plan = hold(actor, measureId);
        keeping.add(actor, plan, view(measureId), details, sent);
    }

    /**
     * Corrects a reading by a new one, or takes it back if the new one has no value. Both stay to be read.
     *
     * @param number of the reading that was wrong
     * @throws StaleEdit if somebody has corrected it already
     */
    public void correct(Actor actor, long measureId, int number, ReadingDetails details, @Nullable String reason) {
        PlanView plan = hold(actor, measureId);
        keeping.correct(actor, plan, view(measureId), number, details, reason);
    }

    private MeasureView view(long id) {
        return measures.findById(id).orElseThrow(RefusedAction::notFound).view();
    }

    /** Holds the plan first, so that what is read of it afterwards is what others have left. */
    private PlanView hold(Actor actor, long measureId) {
        long plan = measures.planOf(measureId).orElseThrow(RefusedAction::notFound);
        return desk.hold(actor, plan, PlanDeed.EDIT).view();
    }

    private static Measure find(List<Measure> all, long id) {
        return all.stream().filter(each -> each.id() == id).findFirst().orElseThrow(RefusedAction::notFound);
    }

    private Said words(PlanView plan, MeasureDetails details) {
        Long linked = details.recommendationId();
        RecommendationLinks.Link link =
                linked == null ? null : links.of(Actor.PUBLIC, List.of(linked)).get(linked);
        return PlanWords.of(plan, details, link == null ? null : link.shortName() + ": " + link.title());
    }

    private void check(Actor actor, PlanView plan, MeasureDetails details, @Nullable MeasureView before) {
        Map<String, String> problems = details.problems();
        Set<String> known = plan.columns().stream().map(ColumnDetails::key).collect(Collectors.toSet());
        if (details.figures().stream().anyMatch(figure -> !known.contains(figure.column()))) {
            problems.put("figures", "Somebody changed the columns of this plan meanwhile. Open this page again");
        }
        Long linked = details.recommendationId();
        boolean same = before != null && Objects.equals(before.details().recommendationId(), linked);
        if (linked != null
                && !same
                && !links.of(plan.isPublished() ? Actor.PUBLIC : actor, List.of(linked))
                        .containsKey(linked)) {
            problems.put("recommendation", "Select a recommendation that the readers of this plan can read");
        }
        InvalidInput.throwIfAny(problems);
    }
}
