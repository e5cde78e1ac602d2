package org.followthrough.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of committees, reviews and recommendations show of measures. */
@Service
@Transactional(readOnly = true)
public class MeasureCards {

    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final PlanContents contents;

    MeasureCards(PlanRepository plans, MeasureRepository measures, PlanContents contents) {
        this.plans = plans;
        this.measures = measures;
        this.contents = contents;
    }

    /**
     * A measure away from its plan.
     *
     * @param series its readings, null if it has none
     */
    public record Card(
            PlanView plan, MeasureView measure, @Nullable Series series) {

        /** The address of its own page. */
        public String path() {
            return plan.path() + "/measures/" + measure.ref();
        }

        /** Begins the ids of its parts on a page. */
        public String id() {
            return plan.slug() + "-" + measure.ref();
        }

        /** The line of its readings, null if there is none. */
        public @Nullable LineChart chart() {
            return series == null ? null : series.chart();
        }

        /** Its figures, each with the head that it stands under: "Target No.: 6". */
        public List<String> figures() {
            return plan.columns().stream()
                    .flatMap(column -> FigureWords.of(column, measure.details().in(column)).stream())
                    .toList();
        }
    }

    /** Those of a recommendation that this person may read. */
    public List<Card> ofRecommendation(Actor actor, long recommendationId) {
        List<MeasureView> found = measures.findByRecommendationIdOrderByPlanIdAscPositionAsc(recommendationId).stream()
                .map(Measure::view)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, PlanView> known = new HashMap<>();
        plans.findAllById(found.stream().map(MeasureView::planId).collect(Collectors.toSet()))
                .forEach(plan -> known.put(plan.id(), plan.view()));
        return cards(actor, found, known);
    }

    /** Those of the plans of a review that this person may read, with the plans. */
    public List<Card> ofReview(Actor actor, long reviewId) {
        List<PlanView> found = plans.findByReviewIdOrderByTitleAsc(reviewId).stream()
                .map(Plan::view)
                .filter(plan -> PlanRules.of(actor, plan).allows(PlanDeed.READ))
                .sorted(PlanView.LATEST_FIRST)
                .toList();
        Map<Long, PlanView> known = new HashMap<>();
        found.forEach(plan -> known.put(plan.id(), plan));
        return cards(actor, contents.measures(found), known);
    }

    private List<Card> cards(Actor actor, List<MeasureView> found, Map<Long, PlanView> known) {
        List<MeasureView> readable = found.stream()
                .filter(measure -> known.containsKey(measure.planId()))
                .filter(measure -> PlanRules.of(actor, plan(known, measure)).allows(PlanDeed.READ))
                .toList();
        Map<Long, Series> series = contents.series(
                readable.stream().collect(Collectors.toMap(MeasureView::id, measure -> plan(known, measure))));
        return readable.stream()
                .map(measure -> new Card(plan(known, measure), measure, series.get(measure.id())))
                .toList();
    }

    private static PlanView plan(Map<Long, PlanView> known, MeasureView measure) {
        return Objects.requireNonNull(known.get(measure.planId()));
    }
}
