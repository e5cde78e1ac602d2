package org.followthrough.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The totals of one group of columns, as printed and as the figures add up.
 *
 * @param notes what a reader has to know of them, in sentences
 */
public record CheckedTotal(Cell target, Cell achieved, Cell variation, List<String> notes) {

    /**
     * One total.
     *
     * @param printed in the words printed, null where none is
     * @param workedOut what the figures add up to, where that is not what is printed
     * @param differs whether a total is printed that the figures do not add up to
     */
    public record Cell(@Nullable String printed, @Nullable String workedOut, boolean differs) {}

    /** Adds up and compares; without a sum the totals stand as printed. */
    public static CheckedTotal of(ColumnDetails column, List<MeasureView> measures) {
        Printed total = column.total();
        if (!column.summed()) {
            return new CheckedTotal(
                    new Cell(total.target(), null, false),
                    new Cell(total.achieved(), null, false),
                    new Cell(total.variation(), null, false),
                    List.of());
        }
        Sum sum = new Sum(column, measures);
        Cell target = sum.cell(column.targetHead(), total.target(), Printed::target);
        Cell achieved = sum.cell(column.achievedHead(), total.achieved(), Printed::achieved);
        Cell variation = sum.variation(total.variation());
        sum.finish();
        return new CheckedTotal(target, achieved, variation, sum.notes);
    }

    private static final class Sum {

        private final ColumnDetails column;
        private final List<MeasureView> measures;
        private final List<String> right = new ArrayList<>();
        private final Set<String> left = new LinkedHashSet<>();
        private final List<String> notes = new ArrayList<>();

        Sum(ColumnDetails column, List<MeasureView> measures) {
            this.column = column;
            this.measures = measures;
        }

        Cell cell(@Nullable String head, @Nullable String printed, Function<Printed, @Nullable String> part) {
            return compare(head, printed, "the figures above it", words -> {
                @Nullable String figure = part.apply(words);
                Optional<BigDecimal> number = PrintedNumber.read(figure, column.unit());
                if (number.isEmpty() && figure != null) {
                    left.add("“" + figure + "”");
                }
                return number;
            });
        }

        Cell variation(@Nullable String printed) {
            boolean asPrinted = measures.stream()
                    .map(measure -> measure.details().in(column))
                    .allMatch(words -> CheckedFigure.counted(column, words)
                            .equals(PrintedNumber.read(words.variation(), column.unit())));
            return compare(
                    column.variationHead(),
                    printed,
                    asPrinted ? "the figures above it" : "the variations as they are worked out",
                    words -> CheckedFigure.counted(column, words));
        }

        private Cell compare(
                @Nullable String head,
                @Nullable String printed,
                String summed,
                Function<Printed, Optional<BigDecimal>> number) {
            if (head == null) {
                return new Cell(printed, null, false);
            }
            List<BigDecimal> numbers = measures.stream()
                    .map(measure -> number.apply(measure.details().in(column)))
                    .flatMap(Optional::stream)
                    .toList();
            Optional<BigDecimal> expected = PrintedNumber.read(printed, column.unit());
            if (numbers.isEmpty()) {
                return new Cell(printed, null, false);
            }
            BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            String figure = PrintedNumber.words(sum);
            if (printed != null && expected.isEmpty()) {
                if (printed.chars().anyMatch(Character::isDigit)) {
                    notes.add("The paper prints %s as the total of “%s”, which cannot be compared: %s add up to %s."
                            .formatted(printed, head, summed, figure));
                }
                return new Cell(printed, null, false);
            }
            if (expected.isPresent() && CheckedFigure.same(expected.get(), sum)) {
                right.add(String.valueOf(printed));
                return new Cell(printed, null, false);
            }
            if (printed == null) {
                notes.add("The paper prints no total of “%s”: %s is worked out.".formatted(head, figure));
            } else {
                notes.add("The paper prints %s as the total of “%s”, but %s add up to %s."
                        .formatted(printed, head, summed, figure));
            }
            return new Cell(printed, figure, printed != null);
        }

        void finish() {
            if (!right.isEmpty()) {
                notes.add(
                        0,
                        right.size() == 1
                                ? "The printed total %s is what the figures add up to.".formatted(right.get(0))
                                : "The printed totals %s are what the figures add up to.".formatted(listed(right)));
            }
            if (!left.isEmpty()) {
                notes.add("Words that are not read as numbers count for nothing in a sum: %s."
                        .formatted(listed(List.copyOf(left))));
            }
        }

        private static String listed(List<String> words) {
            return Words.list(words);
        }
    }
}
