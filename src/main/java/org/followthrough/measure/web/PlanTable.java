package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.dates.DueDate;
import org.followthrough.measure.CheckedFigure;
import org.followthrough.measure.CheckedTotal;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.ReadingView;
import org.followthrough.measure.Series;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A plan's measures as the paper prints them.
 *
 * @param heads of the columns, the first of which names the row
 * @param groups rows under one objective
 * @param totals the last row, null if nothing is summed or printed
 * @param notes what a reader has to know of the totals
 */
record PlanTable(
        List<Head> heads, List<Group> groups, @Nullable Totals totals, List<String> notes) {

    /**
     * A column.
     *
     * @param text its head as printed, else the usual one
     */
    record Head(String text, boolean isNumber) {}

    /**
     * Rows that belong together.
     *
     * @param objective the heading that the paper prints over or under them, null for none
     */
    record Group(@Nullable String objective, List<Row> rows) {}

    /** A measure. */
    record Row(MeasureView measure, String path, List<Cell> cells) {

        public String first() {
            String number = measure.details().number();
            return number == null ? "" : number;
        }
    }

    /**
     * What stands in one column.
     *
     * @param head of its column, for cards
     * @param words as printed, empty for nothing
     * @param workedOut a figure beside it that is not printed
     * @param note what a reader has to know of it
     */
    record Cell(
            Head head,
            String words,
            @Nullable String workedOut,
            @Nullable String note,
            boolean differs) {

        static Cell of(Head head, @Nullable String words) {
            return new Cell(head, Objects.requireNonNullElse(words, ""), null, null, false);
        }

        public boolean isEmpty() {
            return words.isEmpty() && workedOut == null;
        }
    }

    /** The row of the totals. */
    record Totals(String label, List<Cell> cells) {}

    /** A column and what each measure and the totals say in it. */
    private record Column(Head head, Function<MeasureView, Cell> cell, Cell total) {}

    static PlanTable of(PlanView plan, List<MeasureView> measures, Map<Long, Series> readings) {
        List<Column> columns = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean totals = false;
        for (ColumnDetails column : plan.columns()) {
            CheckedTotal total = CheckedTotal.of(column, measures);
            notes.addAll(total.notes());
            totals = totals
                    || Stream.of(total.target(), total.achieved(), total.variation())
                            .anyMatch(cell -> cell.printed() != null || cell.workedOut() != null);
            figures(column, total, columns);
        }
        words(plan, measures, readings, columns);
        boolean numbered =
                measures.stream().anyMatch(measure -> measure.details().number() != null);
        List<Head> heads = new ArrayList<>();
        if (numbered) {
            heads.add(new Head(Objects.requireNonNullElse(plan.details().numberHead(), "No."), false));
        }
        heads.add(new Head(Objects.requireNonNullElse(plan.details().descriptionHead(), "Measure"), false));
        columns.forEach(column -> heads.add(column.head()));
        return new PlanTable(
                heads,
                groups(plan, measures, columns),
                totals
                        ? new Totals(
                                label(plan), columns.stream().map(Column::total).toList())
                        : null,
                notes);
    }

    /** Whether the rows have numbers before them. */
    public boolean isNumbered() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> !row.first().isEmpty());
    }

    private static void figures(ColumnDetails column, CheckedTotal total, List<Column> columns) {
        if (column.targetHead() != null) {
            Head head = new Head(column.targetHead(), true);
            columns.add(new Column(
                    head,
                    measure -> Cell.of(head, measure.details().in(column).target()),
                    total(head, total.target())));
        }
        if (column.achievedHead() != null) {
            Head head = new Head(column.achievedHead(), true);
            columns.add(new Column(
                    head,
                    measure -> Cell.of(head, measure.details().in(column).achieved()),
                    total(head, total.achieved())));
        }
        if (column.variationHead() != null) {
            Head head = new Head(column.variationHead(), true);
            columns.add(new Column(
                    head, measure -> variation(head, column, measure.details()), total(head, total.variation())));
        }
    }

    private static Cell variation(Head head, ColumnDetails column, MeasureDetails details) {
        CheckedFigure checked = CheckedFigure.of(column, details.in(column));
        String printed = Objects.requireNonNullElse(checked.words().variation(), "");
        return new Cell(head, printed, checked.workedOut(), checked.note(), checked.differs());
    }

    private static Cell total(Head head, CheckedTotal.Cell cell) {
        return new Cell(head, Objects.requireNonNullElse(cell.printed(), ""), cell.workedOut(), null, cell.differs());
    }

    /** Columns of words, where any measure has something to say in them. */
    private static void words(
            PlanView plan, List<MeasureView> measures, Map<Long, Series> readings, List<Column> columns) {
        if (measures.stream().anyMatch(PlanTable::isDueSaidApart)) {
            columns.add(column("By when", measure -> due(plan, measure.details())));
        }
        if (!readings.isEmpty()) {
            columns.add(column("Latest reading", measure -> latest(readings.get(measure.id()))));
        }
        String comments = plan.details().commentsHead();
        if (comments != null
                || measures.stream().anyMatch(measure -> measure.details().comments() != null)) {
            columns.add(column(
                    Objects.requireNonNullElse(comments, "Comments"),
                    measure -> measure.details().comments()));
        }
    }

    /** Words that stand in what is measured are no column of the paper. */
    private static boolean isDueSaidApart(MeasureView measure) {
        String due = measure.details().dueWords();
        return due != null && !measure.details().description().contains(due);
    }

    private static Column column(String text, Function<MeasureView, @Nullable String> words) {
        Head head = new Head(text, false);
        return new Column(head, measure -> Cell.of(head, words.apply(measure)), Cell.of(head, null));
    }

    /** The words as printed, with the last day that they mean where they do not name it. */
    static @Nullable String due(PlanView plan, MeasureDetails details) {
        String words = details.dueWords();
        return words == null
                ? null
                : Words.due(words, DueDate.read(words, plan.counted()).until());
    }

    private static @Nullable String latest(@Nullable Series series) {
        ReadingView latest = series == null ? null : series.latest();
        return latest == null ? null : latest.value() + " (" + latest.asAtWords() + ")";
    }

    private static List<Group> groups(PlanView plan, List<MeasureView> measures, List<Column> columns) {
        List<Group> groups = new ArrayList<>();
        for (MeasureView measure : measures) {
            String objective = measure.details().objective();
            boolean begins = groups.isEmpty()
                    || measure.details().groupBegins()
                    || !Objects.equals(groups.get(groups.size() - 1).objective(), objective);
            if (begins) {
                groups.add(new Group(objective, new ArrayList<>()));
            }
            List<Cell> cells =
                    columns.stream().map(column -> column.cell().apply(measure)).toList();
            groups.get(groups.size() - 1)
                    .rows()
                    .add(new Row(measure, plan.path() + "/measures/" + measure.ref(), cells));
        }
        return groups;
    }

    private static String label(PlanView plan) {
        return plan.columns().stream()
                .map(ColumnDetails::totalLabel)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Total");
    }
}
