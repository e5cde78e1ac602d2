package org.followthrough.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.recommendation.NumberedList.Line;
import org.junit.jupiter.api.Test;

/** Numbers of a pasted list that read like parts of a sentence. */
class HiddenNumberTest {

    @Test
    void lineThatMayHideANumberIsTold() {
        List<Line> lines = NumberedList.of("""
                1. That the Council e
                2. f
                3 g
                Recommendation 3: h
                1.1 sub
                4. That the rest be done within
                30 days and at most
                2.5 million pounds
                12
                """).lines();

        assertThat(lines).extracting(Line::label).containsExactly("1", "2", "3", "4");
        assertThat(lines)
                .extracting(Line::doubts)
                .containsExactly(List.of(), List.of("3 g"), List.of("1.1 sub"), List.of("2.5 million pounds", "12"));
        String mended = "1. That the Council e\n2. f\n\n3. g\nRecommendation 3: h\n\n1.1. sub";
        assertThat(NumberedList.of(mended).lines()).flatMap(Line::doubts).isEmpty();
        assertThat(NumberedList.of(mended).lines()).extracting(Line::label).containsExactly("1", "2", "3", "3", "1.1");
    }
}
