package org.followthrough.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineChartTest {

    private static final Instant RECORDED = Instant.parse("2016-10-12T10:00:00Z");

    private static final List<ReadingView> WALSALL = List.of(
            reading(1, "March 2014", "2014-03-31", "629"),
            reading(2, "March 2015", "2015-03-31", "605"),
            reading(3, "March 2016", "2016-03-31", "625"),
            reading(4, "currently", "2016-10-11", "636"));

    @Test
    void theScaleHoldsAllValuesBetweenRoundNumbers() {
        LineChart chart = Series.of(WALSALL).chart();

        assertThat(chart.grid()).extracting(LineChart.Grid::text).containsExactly("600", "620", "640");
    }

    @Test
    void everyValueStandsAtItsPlaceOnTheScale() {
        LineChart chart = Series.of(WALSALL).chart();
        double low = chart.grid().get(0).y();
        double high = chart.grid().get(2).y();

        List<Integer> values = List.of(629, 605, 625, 636);
        for (int at = 0; at < values.size(); at++) {
            double share = (values.get(at) - 600) / 40.0;
            assertThat(chart.dots().get(at).y()).isCloseTo(low - share * (low - high), within(0.1));
        }
    }

    @Test
    void daysStandAsFarApartAsTheyAre() {
        List<LineChart.Dot> dots = Series.of(WALSALL).chart().dots();
        double year = dots.get(1).x() - dots.get(0).x();
        double months = dots.get(3).x() - dots.get(2).x();

        assertThat(months / year).isCloseTo(194 / 365.0, within(0.01));
    }

    @Test
    void firstLastLowestAndHighestAreNamed() {
        LineChart chart = Series.of(WALSALL).chart();

        assertThat(chart.labels()).extracting(LineChart.Label::text).containsExactlyInAnyOrder("629", "636", "605");
        assertThat(chart.summary())
                .isEqualTo("From 629 (March 2014) to 636 (currently); lowest 605 (March 2015), highest 636 (currently)."
                        + " The scale begins at 600, not at 0.");
        assertThat(chart.ends()).extracting(LineChart.Label::text).containsExactly("Mar 2014", "Oct 2016");
    }

    @Test
    void whatIsNoNumberLeavesAGap() {
        Series series = Series.of(List.of(
                reading(1, "March 2013", "2013-03-31", "600"),
                WALSALL.get(0),
                reading(2, "March 2015", "2015-03-31", "not known"),
                WALSALL.get(2),
                WALSALL.get(3)));

        assertThat(series.chart().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split(" ")).hasSize(2));
        assertThat(series.chart().dots()).hasSize(4);
        assertThat(series.hasGaps()).isTrue();
    }

    @Test
    void withoutEveryDayTheReadingsStandAtEqualDistances() {
        Series series = Series.of(
                List.of(reading(1, "at the start", null, "3"), reading(2, "later", null, "5"), WALSALL.get(3)));
        LineChart chart = series.chart();

        assertThat(series.readings()).extracting(ReadingView::number).containsExactly(1, 2, 4);
        assertThat(chart.dots().get(1).x() - chart.dots().get(0).x())
                .isCloseTo(chart.dots().get(2).x() - chart.dots().get(1).x(), within(0.2));
        assertThat(chart.summary()).contains("equal distances");
        assertThat(chart.ends().get(0).text()).isEqualTo("at the start");
    }

    @Test
    void aSingleNumberMakesNoLine() {
        assertThat(Series.of(List.of(WALSALL.get(0))).chart()).isNull();
    }

    @Test
    void equalValuesHaveAScaleToo() {
        LineChart chart = Series.of(List.of(
                        reading(1, "March 2014", "2014-03-31", "0"), reading(2, "March 2015", "2015-03-31", "0")))
                .chart();

        assertThat(chart.grid()).hasSizeGreaterThan(1);
        assertThat(chart.dots()).allSatisfy(dot -> assertThat(dot.y()).isEqualTo(chart.bottom()));
    }

    @Test
    void labelsDoNotCoverOneAnother() {
        LineChart chart = Series.of(List.of(
                        reading(1, "March 2014", "2014-03-31", "1,000"),
                        reading(2, "April 2014", "2014-04-30", "1,001"),
                        reading(3, "March 2016", "2016-03-31", "400"),
                        reading(4, "April 2016", "2016-04-30", "401")))
                .chart();

        for (LineChart.Label one : chart.labels()) {
            assertThat(chart.labels())
                    .filteredOn(other -> other != one && Math.abs(other.x() - one.x()) < 40)
                    .allSatisfy(
                            other -> assertThat(Math.abs(other.y() - one.y())).isGreaterThanOrEqualTo(17));
        }
    }

    @Test
    void aCorrectedReadingGivesWayToItsCorrection() {
        ReadingView corrected = new ReadingView(
                1,
                5,
                "March 2015",
                day("2015-03-31"),
                day("2015-03-31"),
                "607",
                new BigDecimal("607"),
                2,
                "A slip",
                RECORDED);
        ReadingView takenBack = new ReadingView(
                1, 6, "March 2016", day("2016-03-31"), day("2016-03-31"), null, null, 3, "Of another year", RECORDED);

        Series series = Series.of(
                List.of(WALSALL.get(0), WALSALL.get(1), WALSALL.get(2), WALSALL.get(3), corrected, takenBack));

        assertThat(series.readings()).extracting(ReadingView::value).containsExactly("629", "607", "636");
        assertThat(series.replaced()).extracting(each -> each.reading().value()).containsExactly("605", "625");
    }

    private static ReadingView reading(int number, String words, String on, String value) {
        BigDecimal size = PrintedNumber.read(value, Unit.NUMBER).orElse(null);
        return new ReadingView(1, number, words, day(on), day(on), value, size, null, null, RECORDED);
    }

    private static LocalDate day(String on) {
        return on == null ? null : LocalDate.parse(on);
    }
}
