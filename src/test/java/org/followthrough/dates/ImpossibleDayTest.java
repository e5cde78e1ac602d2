package org.followthrough.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31st February                          | 31st February
            By 31 February 2014                    | 31 February 2014
            31st of June, then ongoing             | 31st of June
            29 February 2014 6.30pm                | 29 February 2014
            1 May and 31 Sept 2013                 | 31 Sept 2013
            February 30th, 2014                    | February 30th, 2014
            32nd March                             | 32nd March
            by 31/02/2014                          | 31/02/2014
            31.02.14                               | 31.02.14
            2014-02-30                             | 2014-02-30
            12/25/2014                             | 12/25/2014
            """)
    void aDayThatNoCalendarHasIsFound(String words, String day) {
        assertThat(ImpossibleDay.in(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "29th February",
                "29 February 2012",
                "4th June 2013 6.30pm MR3, Darby House",
                "Dec/Jan/Feb",
                "June- September 2013",
                "February 31",
                "10.45 March",
                "31.03.14",
                "see 1.14.15",
                "2013/14",
                "Sept 13, Mar 14",
                "12-13 March 2014"
            })
    void whatCanBeADayIsNot(String words) {
        assertThat(ImpossibleDay.in(words)).isEmpty();
        assertThat(ImpossibleDay.in(null)).isEmpty();
    }
}
