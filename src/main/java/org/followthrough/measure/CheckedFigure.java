package org.followthrough.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure's figures in one group of columns, with the variation worked out and compared with the printed one.
 *
 * @param words as printed
 * @param workedOut the variation as worked out, where that differs from what is printed or nothing is
 * @param note what a reader has to know of the variation, in a sentence; null where it is printed and agrees
 * @param differs whether the printed variation is another number than the one worked out
 */
public record CheckedFigure(
        Printed words, @Nullable String workedOut, @Nullable String note, boolean differs) {

    /** Works out and compares. */
    public static CheckedFigure of(ColumnDetails column, Printed words) {
        Optional<BigDecimal> computed = computed(column, words);
        Optional<BigDecimal> printed = PrintedNumber.read(words.variation(), column.unit());
        if (computed.isEmpty()) {
            boolean stands = column.rule() != VariationRule.NONE && printed.isPresent();
            return new CheckedFigure(words, null, stands ? stands(column, words) : null, false);
        }
        if (column.variationHead() == null || printed.isPresent() && same(printed.get(), computed.get())) {
            return new CheckedFigure(words, null, null, false);
        }
        String figure = PrintedNumber.words(computed.get());
        String how = column.rule().label();
        if (words.variation() == null) {
            return new CheckedFigure(words, figure, "Worked out: the paper prints no variation here.", false);
        }
        return new CheckedFigure(
                words,
                figure,
                "The paper prints %s. %s is %s.".formatted(words.variation(), how, figure),
                printed.isPresent());
    }

    /** The variation that counts in a sum: as worked out, else as printed. */
    static Optional<BigDecimal> counted(ColumnDetails column, Printed words) {
        return computed(column, words).or(() -> PrintedNumber.read(words.variation(), column.unit()));
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static Optional<BigDecimal> computed(ColumnDetails column, Printed words) {
        return PrintedNumber.read(words.target(), column.unit())
                .flatMap(target -> PrintedNumber.read(words.achieved(), column.unit())
                        .flatMap(achieved -> column.rule().of(target, achieved)));
    }

    private static String stands(ColumnDetails column, Printed words) {
        String missing =
                PrintedNumber.read(words.achieved(), column.unit()).isEmpty() ? words.achieved() : words.target();
        return missing == null
                ? "As printed. It cannot be worked out, because one of the two figures is missing."
                : "As printed. It cannot be worked out, because “%s” is not read as a number.".formatted(missing);
    }
}
