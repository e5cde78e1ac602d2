package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2013, 5, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4th June 2013 6.30pm MR3, Darby House          | 2013/14 | 2013-06-04 | 2013-06-04
            2nd July 2013 6.30pm MR3, Darby House          | 2013/14 | 2013-07-02 | 2013-07-02
            3rd September (TBC) 6.30pm MR3, Darby House    | 2013/14 | 2013-09-03 | 2013-09-03
            Dec/Jan/Feb                                    | 2013/14 | 2013-12-01 | 2014-02-28
            October - December 2013                        | 2013/14 | 2013-10-01 | 2013-12-31
            26th February                                  | 2014/15 | 2015-02-26 | 2015-02-26
            26th February                                  | Later   | 2014-02-26 | 2014-02-26
            """)
    void theSpanIsReadFromWhatTheCellBeginsWith(String words, String period, LocalDate from, LocalDate until) {
        assertThat(ProgrammeDates.read(words, period, TODAY)).contains(new ProgrammeDates.Span(from, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tbc", "When the report is there", "Every meeting", "Monthly"})
    void whatBeginsWithNoDateHasNone(String words) {
        assertThat(ProgrammeDates.read(words, "2013/14", TODAY)).isEmpty();
        assertThat(ProgrammeDates.read(null, "2013/14", TODAY)).isEmpty();
    }
}
