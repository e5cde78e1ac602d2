package org.followthrough.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of labels as councils print them. */
class RefTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2 a), 2a",
        "2(a), 2a",
        "2.ii, 2-ii",
        "2 ii., 2-ii",
        "ii., ii",
        "R1, r-1",
        "Recommendation 7, 7",
        "SR (25/26) 01, sr-25-26-01",
        "1.2.3, 1-2-3",
        "•, b4"
    })
    void aLabelAtTheTop(String label, String ref) {
        assertThat(Ref.of(null, label, 4)).isEqualTo(ref);
    }

    @ParameterizedTest
    @CsvSource({
        "2, a), 2a",
        "2, 2 a), 2a",
        "2, ii., 2-ii",
        "2, 2.ii, 2-ii",
        "2a, i), 2a-i",
        "1, 12, 1-12",
        "2, •, 2-b-4",
        "2, -, 2-b-4",
        "6, 7, 6-7"
    })
    void aLabelUnderAnother(String parent, String label, String ref) {
        assertThat(Ref.of(parent, label, 4)).isEqualTo(ref.replace("b-4", "b4"));
    }
}
