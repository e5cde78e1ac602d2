package org.followthrough.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,198 | NUMBER | 2198
            7.5 | NUMBER | 7.5
            0 | NUMBER | 0
            £114 | NUMBER | 114
            (36) | POUNDS_THOUSAND | -36
            -36 | POUNDS_THOUSAND | -36
            −36 | POUNDS_THOUSAND | -36
            +5 | NUMBER | 5
            £300k | POUNDS_THOUSAND | 300
            264 k | POUNDS_THOUSAND | 264
            999999999999999 | NUMBER | 999999999999999
            45% | PERCENT | 45
            45 per cent | PERCENT | 45
            6 weeks | WEEKS | 6
            """)
    void aNumberIsReadFromItsWords(String words, Unit unit, BigDecimal number) {
        assertThat(PrintedNumber.read(words, unit))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void poundsInAColumnOfThousandsAreNoNumberOfThousands() {
        assertThat(PrintedNumber.read("£300,000", Unit.POUNDS_THOUSAND)).isEmpty();
        assertThat(PrintedNumber.read("£300000", Unit.POUNDS_THOUSAND)).isEmpty();
        assertThat(PrintedNumber.read("£2,198", Unit.POUNDS_THOUSAND)).isEmpty();
        assertThat(PrintedNumber.read("2,198", Unit.POUNDS_THOUSAND)).isPresent();
        assertThat(PrintedNumber.read("£2,198k", Unit.POUNDS_THOUSAND)).isPresent();
        assertThat(PrintedNumber.read("£114", Unit.POUNDS_THOUSAND)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "not known as at April 2013",
                "Not known",
                "see above",
                "-",
                "",
                "12,34",
                "6 weeks",
                "£300k",
                "(36",
                "36)",
                "3 to zero",
                "8-10"
            })
    void wordsAreNoNumber(String words) {
        assertThat(PrintedNumber.read(words, Unit.NUMBER)).isEmpty();
    }

    @Test
    void aNumberIsWrittenAsPeopleDo() {
        assertThat(PrintedNumber.words(new BigDecimal("2198"))).isEqualTo("2,198");
        assertThat(PrintedNumber.words(new BigDecimal("1.50"))).isEqualTo("1.5");
        assertThat(PrintedNumber.words(new BigDecimal("-36"))).isEqualTo("−36");
    }
}
