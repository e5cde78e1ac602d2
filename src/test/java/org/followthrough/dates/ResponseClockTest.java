package org.followthrough.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseClockTest {

    private static final LocalDate IDES = LocalDate.of(2013, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "2013-03-15,2013-05-14",
        "2013-12-31,2014-02-28",
        "2011-12-31,2012-02-29",
        "2013-12-30,2014-02-28",
        "2013-12-29,2014-02-28",
        "2011-12-29,2012-02-28",
        "2011-12-30,2012-02-29",
        "2013-12-28,2014-02-27",
        "2014-01-01,2014-02-28",
        "2012-01-01,2012-02-29",
        "2014-03-01,2014-04-30",
        "2014-04-01,2014-05-31",
        "2014-02-28,2014-04-27",
        "2012-02-29,2012-04-28",
        "2014-07-31,2014-09-30",
        "2014-08-31,2014-10-30"
    })
    void executiveHasTwoMonthsThatCountTheFirstDay(LocalDate received, LocalDate lastDay) {
        assertThat(ResponseClock.of(ClockRule.EXECUTIVE, received).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH,2013-03-15,2013-04-12",
        "HEALTH,2012-02-01,2012-02-29",
        "HEALTH,2013-02-01,2013-03-01",
        "CRIME_AND_DISORDER,2013-12-10,2014-01-07",
        "EIGHT_WEEKS,2013-03-15,2013-05-10",
        "EIGHT_WEEKS,2012-01-31,2012-03-27",
        "ONE_MONTH,2013-03-15,2013-04-15",
        "ONE_MONTH,2013-01-31,2013-02-28",
        "ONE_MONTH,2012-01-31,2012-02-29",
        "NEXT_CABINET_MEETING,2013-06-27,2013-06-27",
        "FIXED_DATE,2013-06-27,2013-06-27"
    })
    void othersCountFromTheDayAfter(ClockRule rule, LocalDate day, LocalDate lastDay) {
        assertThat(ResponseClock.of(rule, day).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXECUTIVE            | Two months beginning with 15 March 2013, the day the report was received: the last day is 14 May 2013 (Local Government Act 2000, section 9FE).
            HEALTH               | 28 days from 15 March 2013, the day of the request: the last day is 12 April 2013 (SI 2013/218, regulation 22).
            CRIME_AND_DISORDER   | 28 days from 15 March 2013, the day of the request: the last day is 12 April 2013 or, if that is not reasonably possible, as soon as it is (SI 2009/942).
            EIGHT_WEEKS          | Eight weeks from 15 March 2013, the day the report was received: the last day is 10 May 2013 (local rule).
            ONE_MONTH            | One month from 15 March 2013, the day the report was received: the last day is 15 April 2013 (local rule).
            NEXT_CABINET_MEETING | The day of the next Cabinet meeting: the last day is 15 March 2013 (local rule).
            FIXED_DATE           | A fixed date: the last day is 15 March 2013.
            """)
    void workingIsSaid(ClockRule rule, String working) {
        assertThat(ResponseClock.of(rule, IDES).working()).isEqualTo(working);
    }

    @Test
    void executivesTimeRunsFromALaterNotice() {
        ResponseClock clock = ResponseClock.ofExecutive(IDES, LocalDate.of(2013, 4, 2));
        assertThat(clock.lastDay()).isEqualTo("2013-06-01");
        assertThat(clock.working())
                .isEqualTo(
                        "Two months beginning with 2 April 2013, the day the notice was received, which came after the"
                                + " report: the last day is 1 June 2013 (Local Government Act 2000, section 9FE).");
    }

    @Test
    void noticeBeforeOrWithTheReportChangesNothing() {
        ResponseClock clock = ResponseClock.of(ClockRule.EXECUTIVE, IDES);
        assertThat(ResponseClock.ofExecutive(IDES, null)).isEqualTo(clock);
        assertThat(ResponseClock.ofExecutive(IDES, IDES)).isEqualTo(clock);
        assertThat(ResponseClock.ofExecutive(IDES, IDES.minusDays(1))).isEqualTo(clock);
    }

    @Test
    void onlyCountedClocksHaveAStart() {
        assertThat(ResponseClock.of(ClockRule.ONE_MONTH, IDES).start()).isEqualTo(IDES);
        assertThat(ResponseClock.of(ClockRule.FIXED_DATE, IDES).start()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-02,12,0,12 days left",
        "2013-05-13,1,0,1 day left",
        "2013-05-14,0,0,due today",
        "2013-05-15,-1,1,1 day late",
        "2013-06-13,-30,30,30 days late"
    })
    void lateFromTheDayAfterTheLast(LocalDate today, long left, long late, String standing) {
        ResponseClock clock = ResponseClock.of(ClockRule.EXECUTIVE, IDES);
        assertThat(clock.daysLeftOn(today)).isEqualTo(left);
        assertThat(clock.daysLateOn(today)).isEqualTo(late);
        assertThat(clock.standingOn(today)).isEqualTo(standing);
    }

    @Test
    void replacedLastDayCountsAndBothAreShown() {
        ResponseClock clock = ResponseClock.of(ClockRule.EXECUTIVE, IDES)
                .replacedBy(LocalDate.of(2013, 5, 31), " The report arrived without its appendix ");
        assertThat(clock.lastDay()).isEqualTo("2013-05-31");
        assertThat(clock.lastDayByRule()).isEqualTo("2013-05-14");
        assertThat(clock.daysLateOn(LocalDate.of(2013, 6, 1))).isEqualTo(1);
        assertThat(clock.working())
                .isEqualTo("The last day is 31 May 2013, set by hand. Reason: The report arrived without its appendix."
                        + " Without it: Two months beginning with 15 March 2013, the day the report was received: the"
                        + " last day is 14 May 2013 (Local Government Act 2000, section 9FE).");
    }

    @Test
    void secondReplacementForgetsTheFirst() {
        ResponseClock clock = ResponseClock.of(ClockRule.ONE_MONTH, IDES);
        LocalDate day = LocalDate.of(2013, 6, 1);
        assertThat(clock.replacedBy(IDES, "Wrong.").replacedBy(day, "Right."))
                .isEqualTo(clock.replacedBy(day, "Right."));
    }

    @Test
    void replacingNeedsAReason() {
        ResponseClock clock = ResponseClock.of(ClockRule.ONE_MONTH, IDES);
        assertThatIllegalArgumentException().isThrownBy(() -> clock.replacedBy(IDES, " "));
    }

    @Test
    void rulesAreToldApartByTheirLabels() {
        assertThat(ClockRule.values())
                .extracting(ClockRule::label)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
