package org.followthrough.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what a paper's plans say that does not fit together. */
final class MeasureCheck {

    private final Set<String> committees;
    private final Set<String> reviews;
    private final List<String> problems = new ArrayList<>();

    private MeasureCheck(Set<String> committees, Set<String> reviews) {
        this.committees = committees;
        this.reviews = reviews;
    }

    /**
     * One sentence for each place that is wrong.
     *
     * @param committees slugs of the paper's committees
     * @param reviews slugs of its reviews
     */
    static List<String> problems(List<PaperMeasures.Plan> plans, Set<String> committees, Set<String> reviews) {
        MeasureCheck check = new MeasureCheck(committees, reviews);
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            String at = "plans[%d]".formatted(i);
            check.unless(slugs.add(plans.get(i).slug()), at + ".slug", "stands twice");
            check.plan(at, plans.get(i));
        }
        return check.problems;
    }

    private void plan(String at, PaperMeasures.Plan plan) {
        unless(committees.contains(plan.committee()), at + ".committee", "is none of the committees");
        unless(plan.review() == null || reviews.contains(plan.review()), at + ".review", "is none of the reviews");
        Set<String> columns = new HashSet<>();
        for (int i = 0; i < plan.columnsOrNone().size(); i++) {
            unless(
                    columns.add(plan.columnsOrNone().get(i).key()),
                    "%s.columns[%d].key".formatted(at, i),
                    "stands twice");
        }
        for (int i = 0; i < plan.measures().size(); i++) {
            measure("%s.measures[%d]".formatted(at, i), plan.measures().get(i), columns);
        }
        boolean empty = plan.measures().isEmpty()
                && plan.listsOrNone().stream().allMatch(list -> list.items().isEmpty());
        unless(!empty, at + ".measures", "there is neither a measure nor an action");
    }

    private void measure(String at, PaperMeasures.Measure measure, Set<String> columns) {
        Set<String> seen = new HashSet<>();
        List<PaperMeasures.Figure> figures = measure.figuresOrNone();
        for (int i = 0; i < figures.size(); i++) {
            String place = "%s.figures[%d].column".formatted(at, i);
            unless(columns.contains(figures.get(i).column()), place, "is none of the plan's columns");
            unless(seen.add(figures.get(i).column()), place, "stands twice");
        }
        PaperMeasures.Named named = measure.recommendation();
        unless(
                named == null || reviews.contains(named.review()),
                at + ".recommendation.review",
                "is none of the reviews");
    }

    private void unless(boolean fine, String place, String problem) {
        if (!fine) {
            problems.add(place + ": " + problem);
        }
    }
}
