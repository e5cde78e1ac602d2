package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2.ii, 2ii",
        "2 i, 2i",
        "6 a), 6a",
        "(2) (ii), 2ii",
        "3b, 3b",
        "BFSC33, bfsc33",
        "bfsc 33, bfsc33",
        "BFSC-33, bfsc33",
        "1.1, 1_1",
        "11, 11",
        "1 - 10, 1_10"
    })
    void pointsBracketsAndHyphensTellNoNumbersApartButFiguresStayApart(String typed, String key) {
        assertThat(TypedNumber.of(typed).keys()).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "recommendation 2 a, RECOMMENDATION, 2a",
        "Rec. 7, RECOMMENDATION, 7",
        "Recommendation no. 7, RECOMMENDATION, 7",
        "item 5, ITEM, 5",
        "Minute BFSC-33, ITEM, bfsc33",
        "measure 4, MEASURE, 4",
        "Area 13, AREA, 13"
    })
    void aWordSaysWhatIsNumbered(String typed, TypedNumber.Of what, String key) {
        TypedNumber number = TypedNumber.of(typed);
        assertThat(number.keys()).contains(key);
        for (TypedNumber.Of each : TypedNumber.Of.values()) {
            assertThat(number.mayNumber(each)).isEqualTo(each == what);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ep7, EP, 7",
        "EP 7, EP, 7",
        "ep-7, EP, 7",
        "lac 2 ii, LAC, 2ii",
        "SI1-2, SI1, 2",
        "EP recommendation 7, EP, 7"
    })
    void aShortNameIsACodeAndANumberHoweverTheyAreJoined(String typed, String code, String ref) {
        TypedNumber number = TypedNumber.of(typed);
        assertThat(IntStream.range(0, number.codes().size())
                        .mapToObj(at ->
                                number.codes().get(at) + "-" + number.refs().get(at))
                        .collect(Collectors.toSet()))
                .contains(code + "-" + ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foster carers",
                "recommendations",
                "8 November 2012 and after it",
                "£10m",
                "a)",
                "2 or 3 people came"
            })
    void wordsAreNoNumber(String typed) {
        assertThat(TypedNumber.of(typed)).isNull();
    }

    @Test
    void aRecommendationMayBePrintedWithAnR() {
        assertThat(TypedNumber.of("recommendation 7").keys()).containsExactly("7", "r7");
    }
}
