package org.followthrough.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.springframework.stereotype.Component;

/** What is in a plan: its measures with their readings, and its actions with their moves. Asks nobody's rights. */
@Component
class PlanContents {

    private final MeasureRepository measures;
    private final ReadingRepository readings;
    private final ActionRepository actions;
    private final MoveRepository moves;
    private final RecommendationLinks links;

    PlanContents(
            MeasureRepository measures,
            ReadingRepository readings,
            ActionRepository actions,
            MoveRepository moves,
            RecommendationLinks links) {
        this.measures = measures;
        this.readings = readings;
        this.actions = actions;
        this.moves = moves;
        this.links = links;
    }

    List<MeasureView> measures(long planId) {
        return measures.findByPlanIdOrderByPosition(planId).stream()
                .map(Measure::view)
                .toList();
    }

    /**
     * The readings of several measures by the measures' ids; those without any are left out.
     *
     * @param plans the plans of the measures by the measures' ids
     */
    Map<Long, Series> series(Map<Long, PlanView> plans) {
        Map<Long, List<Reading>> byMeasure =
                readings.findByMeasureIdInOrderByMeasureIdAscNumberAsc(plans.keySet()).stream()
                        .collect(Collectors.groupingBy(Reading::measureId));
        return byMeasure.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> inOrder(Objects.requireNonNull(plans.get(entry.getKey())), entry.getValue())));
    }

    private static Series inOrder(PlanView plan, List<Reading> rows) {
        Map<Long, Integer> numbers = rows.stream().collect(Collectors.toMap(Reading::id, Reading::number));
        Map<Long, Reading> first = new HashMap<>();
        List<ReadingView> views = new ArrayList<>();
        for (Reading row : rows) {
            Long corrected = row.corrects();
            Reading began = corrected == null ? row : first.getOrDefault(corrected, row);
            first.put(row.id(), began);
            views.add(row.view(plan, numbers, began));
        }
        return Series.of(views);
    }

    /** The measures of several plans, plan by plan as these are given, in printed order. */
    List<MeasureView> measures(List<PlanView> of) {
        Map<Long, List<MeasureView>> byPlan =
                measures
                        .findByPlanIdInOrderByPosition(
                                of.stream().map(PlanView::id).toList())
                        .stream()
                        .map(Measure::view)
                        .collect(Collectors.groupingBy(MeasureView::planId));
        return of.stream()
                .flatMap(plan -> byPlan.getOrDefault(plan.id(), List.of()).stream())
                .toList();
    }

    List<PlanActionView> actions(long planId) {
        List<PlanAction> rows = actions.findByPlanIdOrderByPositionAscIdAsc(planId);
        Map<Long, List<PlanActionView.Move>> byAction =
                moves
                        .findByActionIdInOrderById(
                                rows.stream().map(PlanAction::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                ActionMove::actionId, Collectors.mapping(ActionMove::view, Collectors.toList())));
        return rows.stream()
                .map(row -> new PlanActionView(
                        row.id(),
                        row.version(),
                        row.listKey(),
                        row.number(),
                        row.text(),
                        byAction.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Is another one after every change to what is in the plan, so that nobody publishes what they have not seen. */
    int mark(long planId) {
        List<Measure> rows = measures.findByPlanIdOrderByPosition(planId);
        List<Long> ids = rows.stream().map(Measure::id).toList();
        List<PlanAction> list = actions.findByPlanIdOrderByPositionAscIdAsc(planId);
        return Objects.hash(
                ids,
                rows.stream().map(Measure::version).toList(),
                readings.findByMeasureIdInOrderByMeasureIdAscNumberAsc(ids).stream()
                        .map(Reading::id)
                        .toList(),
                list.stream().map(PlanAction::id).toList(),
                list.stream().map(PlanAction::version).toList());
    }

    /** Why everybody should not read it yet, or empty. */
    Optional<Refusal> refusalToShow(PlanView plan) {
        List<MeasureView> all = measures(plan.id());
        if (all.isEmpty() && actions(plan.id()).isEmpty()) {
            return Optional.of(Refusal.notNow("There is nothing in this plan yet. Add its measures first."));
        }
        List<Long> linked = all.stream()
                .map(measure -> measure.details().recommendationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Refusal.unless(
                links.of(Actor.PUBLIC, linked).size() == linked.size(),
                "A measure belongs to a recommendation that is not published yet. Publish its review first.");
    }

    /** Removes all of it. */
    void remove(long planId) {
        List<Measure> rows = measures.findByPlanIdOrderByPosition(planId);
        readings.removeOf(rows.stream().map(Measure::id).toList());
        measures.deleteAll(rows);
        List<PlanAction> list = actions.findByPlanIdOrderByPositionAscIdAsc(planId);
        moves.removeOf(list.stream().map(PlanAction::id).toList());
        actions.deleteAll(list);
        actions.flush();
    }
}
