package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimescaleCheckTest {

    private static final LocalDate SESSION = LocalDate.of(2012, 11, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-09-30 | YES",
                "2012-11-07 | YES",
                "2012-11-08 | NO",
                "2012-11-09 | NO",
                "2013-04-01 | NO",
                "           | NO_TIMESCALE"
            })
    void questionThreeIsAnsweredFromTheDates(LocalDate dueUntil, Answer suggested) {
        assertThat(TimescaleCheck.on(SESSION, dueUntil)).isEqualTo(new TimescaleCheck(suggested));
    }

    @Test
    void leedsRecommendationSevenWhoseJulyHasPassedIsFour() {
        Answer passed = TimescaleCheck.on(SESSION, LocalDate.of(2012, 7, 31)).suggested();
        assertThat(Walk.of(Answer.YES, Answer.NO, passed, Answer.NO, Answer.YES).status())
                .contains(StatusCategory.ACCEPTABLE);
    }

    @Test
    void leedsRecommendationNineWithoutTimescaleIsFour() {
        Answer unset = TimescaleCheck.on(SESSION, null).suggested();
        assertThat(Walk.of(Answer.YES, Answer.NO, unset, Answer.NO, Answer.YES).status())
                .contains(StatusCategory.ACCEPTABLE);
    }
}
