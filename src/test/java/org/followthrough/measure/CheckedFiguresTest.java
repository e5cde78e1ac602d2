package org.followthrough.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedFiguresTest {

    private static final ColumnDetails PEOPLE = column(VariationRule.ACHIEVED_MINUS_TARGET, Printed.NOTHING);

    @Test
    void aPrintedVariationThatAgreesNeedsNoWords() {
        CheckedFigure checked = CheckedFigure.of(PEOPLE, new Printed("6", "7.5", "1.5"));

        assertThat(checked.workedOut()).isNull();
        assertThat(checked.note()).isNull();
        assertThat(checked.differs()).isFalse();
    }

    @Test
    void aPrintedVariationThatIsWrongStandsBesideTheRightOne() {
        CheckedFigure checked = CheckedFigure.of(PEOPLE, new Printed("40", "45", "6"));

        assertThat(checked.workedOut()).isEqualTo("5");
        assertThat(checked.note()).isEqualTo("The paper prints 6. Achieved minus target is 5.");
        assertThat(checked.differs()).isTrue();
    }

    @Test
    void aVariationThatCannotBeWorkedOutStandsAsPrintedAndSaysSo() {
        ColumnDetails saving = column(VariationRule.TARGET_MINUS_ACHIEVED, Printed.NOTHING);

        CheckedFigure checked = CheckedFigure.of(saving, new Printed("180", "Not known", "180"));

        assertThat(checked.workedOut()).isNull();
        assertThat(checked.note())
                .isEqualTo("As printed. It cannot be worked out, because “Not known” is not read as a number.");
    }

    @Test
    void aVariationThatIsNotPrintedIsWorkedOut() {
        CheckedFigure checked = CheckedFigure.of(PEOPLE, new Printed("40", "45", null));

        assertThat(checked.workedOut()).isEqualTo("5");
        assertThat(checked.differs()).isFalse();
    }

    @Test
    void whereThereAreOnlyWordsNothingIsSaid() {
        assertThat(CheckedFigure.of(PEOPLE, new Printed("2", "n/a", null)).note())
                .isNull();
        assertThat(CheckedFigure.of(PEOPLE, Printed.NOTHING).workedOut()).isNull();
    }

    @Test
    void aTotalThatAddsUpIsConfirmed() {
        CheckedTotal total = total(new Printed("426", "298", "308"));

        assertThat(total.target()).isEqualTo(new CheckedTotal.Cell("426", null, false));
        assertThat(total.notes())
                .containsExactly(
                        "The printed totals 426, 298 and 308 are what the figures add up to.",
                        "Words that are not read as numbers count for nothing in a sum: “Not known”.");
    }

    @Test
    void aTotalThatDoesNotAddUpStandsBesideTheSum() {
        CheckedTotal total = total(new Printed("436", "298", "308"));

        assertThat(total.target()).isEqualTo(new CheckedTotal.Cell("436", "426", true));
        assertThat(total.notes())
                .contains("The paper prints 436 as the total of “Target”, but the figures above it add up to 426.");
    }

    @Test
    void aTotalThatIsNotPrintedIsWorkedOut() {
        CheckedTotal total = total(Printed.NOTHING);

        assertThat(total.achieved()).isEqualTo(new CheckedTotal.Cell(null, "298", false));
        assertThat(total.notes()).contains("The paper prints no total of “Achieved”: 298 is worked out.");
    }

    @Test
    void aTotalOfWordsAndOneWithoutFiguresAreNotCompared() {
        CheckedTotal words = total(new Printed("n/a", "see above", null));

        assertThat(words.target()).isEqualTo(new CheckedTotal.Cell("n/a", null, false));
        assertThat(words.notes()).noneMatch(note -> note.contains("n/a") || note.contains("see above"));
        CheckedTotal none = CheckedTotal.of(
                column(VariationRule.NONE, new Printed("11", null, null)), List.of(measure(1, "High", null, null)));
        assertThat(none.target()).isEqualTo(new CheckedTotal.Cell("11", null, false));
        assertThat(none.notes()).noneMatch(note -> note.contains("add up to 0"));
    }

    @Test
    void aTotalThatMayBePoundsOrThousandsSaysThatItIsNotCompared() {
        ColumnDetails thousands = new ColumnDetails(
                "some",
                Unit.POUNDS_THOUSAND,
                "Saving £k",
                null,
                null,
                VariationRule.NONE,
                true,
                "Total",
                new Printed("£2,198", null, null));

        CheckedTotal total =
                CheckedTotal.of(thousands, List.of(measure(1, "1,198", null, null), measure(2, "999", null, null)));

        assertThat(total.target()).isEqualTo(new CheckedTotal.Cell("£2,198", null, false));
        assertThat(total.notes())
                .containsExactly("The paper prints £2,198 as the total of “Saving £k”, which cannot be compared:"
                        + " the figures above it add up to 2,197.");
    }

    @Test
    void aTotalOfVariationsThatAreWorkedOutSaysSo() {
        CheckedTotal total = CheckedTotal.of(
                column(VariationRule.ACHIEVED_MINUS_TARGET, new Printed(null, null, "11")),
                List.of(measure(1, "40", "45", "5"), measure(2, "40", "45", "6")));

        assertThat(total.notes())
                .contains("The paper prints 11 as the total of “Variation”,"
                        + " but the variations as they are worked out add up to 10.");
    }

    /** 300 − 264, 126 − 34 and a variation of 180 that stands as printed. */
    private static CheckedTotal total(Printed printed) {
        ColumnDetails column = column(VariationRule.TARGET_MINUS_ACHIEVED, printed);
        List<MeasureView> measures = new ArrayList<>();
        measures.add(measure(1, "300", "264", "36"));
        measures.add(measure(2, "126", "34", "92"));
        measures.add(measure(3, null, "Not known", "180"));
        return CheckedTotal.of(column, measures);
    }

    private static MeasureView measure(int number, String target, String achieved, String variation) {
        Printed words = new Printed(target, achieved, variation);
        MeasureDetails details = new MeasureDetails(
                null, null, false, "Some", null, null, List.of(new FigureDetails("some", words)), null, null);
        return new MeasureView(number, 0, 1, number, String.valueOf(number), details);
    }

    private static ColumnDetails column(VariationRule rule, Printed total) {
        return new ColumnDetails("some", Unit.NUMBER, "Target", "Achieved", "Variation", rule, true, "Total", total);
    }
}
