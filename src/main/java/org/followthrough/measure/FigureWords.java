package org.followthrough.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures in a line of words, each after the head of its column. */
final class FigureWords {

    private FigureWords() {}

    static List<String> of(ColumnDetails column, Printed words) {
        CheckedFigure checked = CheckedFigure.of(column, words);
        String variation = checked.workedOut() == null || words.variation() == null
                ? Objects.requireNonNullElse(words.variation(), Objects.requireNonNullElse(checked.workedOut(), ""))
                : words.variation() + " as printed, " + checked.workedOut() + " worked out";
        return Stream.of(
                        line(column.targetHead(), words.target()),
                        line(column.achievedHead(), words.achieved()),
                        line(column.variationHead(), variation.isEmpty() ? null : variation))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(@Nullable String head, @Nullable String words) {
        return head == null || words == null ? "" : head + ": " + words;
    }
}
