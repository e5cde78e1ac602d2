package org.followthrough.measure.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.measure.ChangesInShort;
import org.followthrough.measure.CheckedFigure;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.MeasureCards;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.RecommendationLinks;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A measure with its readings.
 *
 * @param recommendation whose effect it shows, null for none that this person may read
 * @param changes what changed in it lately since everybody can read it
 */
record MeasurePage(
        CommitteeView committee,
        MeasureCards.Card card,
        RecommendationLinks.@Nullable Link recommendation,
        ChangesInShort changes,
        boolean mayEdit) {

    public List<Link> trail() {
        return Trail.toPlan(committee, card.plan());
    }

    public PlanView plan() {
        return card.plan();
    }

    public MeasureView measure() {
        return card.measure();
    }

    /** By when, with the last day that the words mean. */
    public @Nullable String due() {
        return PlanTable.due(plan(), measure().details());
    }

    /** A figure with the head of its column. */
    record Line(
            String head,
            String words,
            @Nullable String workedOut,
            @Nullable String note,
            boolean differs) {}

    /** Its figures, one line for each column in which it has one. */
    public List<Line> figures() {
        return plan().columns().stream()
                .flatMap(column -> lines(column).stream())
                .filter(line -> !line.words().isEmpty() || line.workedOut() != null)
                .toList();
    }

    private List<Line> lines(ColumnDetails column) {
        CheckedFigure checked = CheckedFigure.of(column, measure().details().in(column));
        return List.of(
                plain(column.targetHead(), checked.words().target()),
                plain(column.achievedHead(), checked.words().achieved()),
                new Line(
                        text(column.variationHead()),
                        text(checked.words().variation()),
                        checked.workedOut(),
                        checked.note(),
                        checked.differs()));
    }

    private static Line plain(@Nullable String head, @Nullable String words) {
        return new Line(text(head), text(words), null, null, false);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
