package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 November 2012|2012-11-08|2012-11-08",
                "8th November 2012|2012-11-08|2012-11-08",
                "Thursday 8 November 2012|2012-11-08|2012-11-08",
                "Tuesday, 5th February 2013|2013-02-05|2013-02-05",
                "08.11.2012|2012-11-08|2012-11-08",
                "November 2012|2012-11-01|2012-11-30"
            })
    void aDateIsTheDayOrTheMonthThatItNames(String typed, LocalDate from, LocalDate until) {
        assertThat(TypedDays.of(typed)).isEqualTo(new TypedDays(from, until));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foster carers", "8 November", "2012", "2012-13", "November", "care in 2012", "12345", "BFSC-35"
            })
    void otherWordsAreNoDate(String typed) {
        assertThat(TypedDays.of(typed)).isNull();
    }
}
