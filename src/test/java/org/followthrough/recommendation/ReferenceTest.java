package org.followthrough.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fostering services [recommendations 2 & 4]      | 2 4
            for looked after children [recommendations 2 ,3 & 4] | 2 3 4
            in April 2011 [recommendations 2,4 & 6]         | 2 4 6
            looked after children.[recommendation 4]        | 4
            The IRO Handbook recommendations 2 & 3          | 2 3
            the Act (Recommendations 2 a), 2(b) and 12c).   | 2a 2b 12c
            """)
    void whatAParagraphNamesAtItsEndIsFound(String paragraph, String refs) {
        assertThat(Reference.refs(paragraph)).containsExactly(refs.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Recommendations :",
                "Recommendation 2 is about the Children Act 1989",
                "came into force on 1st April 2011",
                "the recommendations",
                "recommendation 4th"
            })
    void everythingElseStaysWords(String paragraph) {
        assertThat(Reference.pieces(paragraph)).containsExactly(new Reference.Piece(paragraph, null));
    }

    @Test
    void noWordIsLost() {
        String paragraph = "The NMS are issued [recommendations 2 ,3 & 4]";

        List<Reference.Piece> pieces = Reference.pieces(paragraph);

        assertThat(pieces.stream().map(Reference.Piece::words).collect(Collectors.joining()))
                .isEqualTo(paragraph);
        assertThat(pieces).hasSize(7);
    }
}
