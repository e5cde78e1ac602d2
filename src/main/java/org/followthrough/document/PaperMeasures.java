package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Slug;
import org.followthrough.document.Bounds.Text;
import org.followthrough.measure.ActionState;
import org.followthrough.measure.Unit;
import org.followthrough.measure.VariationRule;
import org.jspecify.annotations.Nullable;

/** What a paper prints of plans and measures; src/main/docs/paper-format.md says what each key means. */
public final class PaperMeasures {

    private PaperMeasures() {}

    /** A table of measures with its lists of actions. */
    public record Plan(
            @Slug String slug,
            String committee,
            @Nullable String review,
            @Line(300) String title,
            @Nullable @Line(100) String asAtWords,
            @Nullable LocalDate asAt,
            @Nullable @Text(4000) String introduction,
            @Nullable @Text(2000) String remark,
            @Nullable @Items(4) List<Column> columns,
            @Nullable @Line(100) String numberHead,
            @Nullable @Line(100) String descriptionHead,
            @Nullable @Line(100) String commentsHead,
            @Nullable @Items(10) List<ActionList> actionLists,
            @Items(200) List<Measure> measures) {

        List<Column> columnsOrNone() {
            return columns == null ? List.of() : columns;
        }

        List<ActionList> listsOrNone() {
            return actionLists == null ? List.of() : actionLists;
        }
    }

    /** A group of columns; the heads are null where the table has no such column. */
    public record Column(
            @Slug String key,
            Unit unit,
            @Nullable @Line(100) String target,
            @Nullable @Line(100) String achieved,
            @Nullable @Line(100) String variation,
            VariationRule rule,
            boolean summed,
            @Nullable Totals totals) {}

    /** The totals as printed. */
    public record Totals(
            @Nullable @Line(100) String label,
            @Nullable @Line(100) String target,
            @Nullable @Line(100) String achieved,
            @Nullable @Line(100) String variation) {}

    /** A list of actions. */
    public record ActionList(
            @Line(200) String heading,
            ActionState state,
            @Items(100) List<@Text(2000) String> items) {}

    /** A row of the table. */
    public record Measure(
            @Nullable @Line(20) String number,
            @Text(2000) String description,
            @Nullable @Line(300) String objective,
            @Nullable Boolean groupBegins,
            @Nullable @Line(200) String dueWords,
            @Nullable Named recommendation,
            @Nullable @Items(4) List<Figure> figures,
            @Nullable @Text(4000) String comments,
            @Nullable @Items(200) List<Reading> readings,
            @Nullable @Text(2000) String remark) {

        List<Figure> figuresOrNone() {
            return figures == null ? List.of() : figures;
        }

        List<Reading> readingsOrNone() {
            return readings == null ? List.of() : readings;
        }
    }

    /** A recommendation by its review and its printed label. */
    public record Named(String review, @Line(30) String label) {}

    /** What a row says in a group of columns. */
    public record Figure(
            String column,
            @Nullable @Line(100) String target,
            @Nullable @Line(100) String achieved,
            @Nullable @Line(100) String variation) {}

    /** A value at a time. */
    public record Reading(
            @Line(100) String asAtWords,
            @Nullable LocalDate asAt,
            @Line(100) String value) {}
}
