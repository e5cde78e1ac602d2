package org.followthrough.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.FigureDetails;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.measure.Printed;
import org.followthrough.measure.ReadingDetails;
import org.followthrough.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a plan in by the steps that officers take: created, columns and lists set, measures added and read, published. */
@Component
class MeasureImport {

    private final Plans plans;
    private final Measures measures;
    private final PlanActions actions;
    private final Reviews reviews;

    MeasureImport(Plans plans, Measures measures, PlanActions actions, Reviews reviews) {
        this.plans = plans;
        this.measures = measures;
        this.actions = actions;
        this.reviews = reviews;
    }

    /**
     * Takes one plan in.
     *
     * @param at its place in the paper
     */
    void take(String at, PaperMeasures.Plan paper, Hands hands, KnownRecommendations known) {
        PlanView plan = plans.create(
                hands.officer(), hands.places().committee(paper.committee()), details(paper, review(paper, hands)));
        plan = plans.arrangeColumns(
                hands.officer(),
                plan.id(),
                plan.version(),
                paper.columnsOrNone().stream().map(MeasureImport::column).toList(),
                null);
        plan = takeLists(paper, plan, hands);
        for (int i = 0; i < paper.measures().size(); i++) {
            PaperMeasures.Measure printed = paper.measures().get(i);
            Long recommendation = linked("%s.measures[%d].recommendation".formatted(at, i), printed, known);
            MeasureView added = measures.add(hands.officer(), plan.id(), details(printed, recommendation));
            for (PaperMeasures.Reading reading : printed.readingsOrNone()) {
                measures.read(
                        hands.officer(),
                        added.id(),
                        new ReadingDetails(reading.asAtWords(), reading.asAt(), reading.value()));
            }
        }
        plans.publish(hands.officer(), plan.id(), plan.version(), plans.contentsOf(hands.officer(), plan));
    }

    private PlanView takeLists(PaperMeasures.Plan paper, PlanView plan, Hands hands) {
        List<ListDetails> lists = new ArrayList<>();
        for (PaperMeasures.ActionList list : paper.listsOrNone()) {
            lists.add(new ListDetails("list-" + (lists.size() + 1), list.heading(), list.state()));
        }
        PlanView arranged = plans.arrangeLists(hands.officer(), plan.id(), plan.version(), lists, null);
        for (int i = 0; i < lists.size(); i++) {
            for (String item : paper.listsOrNone().get(i).items()) {
                actions.add(hands.officer(), plan.id(), lists.get(i).key(), item);
            }
        }
        return arranged;
    }

    private @Nullable Long review(PaperMeasures.Plan paper, Hands hands) {
        return paper.review() == null
                ? null
                : (Long) reviews.review(hands.officer(), paper.review()).id();
    }

    private static @Nullable Long linked(String at, PaperMeasures.Measure printed, KnownRecommendations known) {
        PaperMeasures.Named named = printed.recommendation();
        return named == null ? null : (Long) known.labelled(at, named.review(), named.label());
    }

    private static PlanDetails details(PaperMeasures.Plan paper, @Nullable Long review) {
        return new PlanDetails(
                paper.slug(),
                paper.title(),
                review,
                paper.asAtWords(),
                paper.asAt(),
                paper.introduction(),
                paper.remark(),
                paper.numberHead(),
                paper.descriptionHead(),
                paper.commentsHead());
    }

    private static ColumnDetails column(PaperMeasures.Column printed) {
        Optional<PaperMeasures.Totals> totals = Optional.ofNullable(printed.totals());
        return new ColumnDetails(
                printed.key(),
                printed.unit(),
                printed.target(),
                printed.achieved(),
                printed.variation(),
                printed.rule(),
                printed.summed(),
                totals.map(PaperMeasures.Totals::label).orElse(null),
                totals.map(total -> new Printed(total.target(), total.achieved(), total.variation()))
                        .orElse(Printed.NOTHING));
    }

    private static MeasureDetails details(PaperMeasures.Measure printed, @Nullable Long recommendation) {
        return new MeasureDetails(
                printed.number(),
                printed.objective(),
                Boolean.TRUE.equals(printed.groupBegins()),
                printed.description(),
                printed.dueWords(),
                recommendation,
                printed.figuresOrNone().stream()
                        .map(figure -> new FigureDetails(
                                figure.column(), new Printed(figure.target(), figure.achieved(), figure.variation())))
                        .toList(),
                printed.comments(),
                printed.remark());
    }
}
