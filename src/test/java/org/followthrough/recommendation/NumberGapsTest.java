package org.followthrough.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGapsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            1 2 3 ~
            4 6 ~ There is no number 5 between 4 and 6.
            1 4 ~ There is no number 2 or 3 between 1 and 4.
            1 9 ~ There is no number 2 to 8 between 1 and 9.
            a) d) ~ There is no number b or c between a and d.
            i. iii. ~ There is no number ii between i and iii.
            R1 R3 ~ There is no number R2 between R1 and R3.
            2.1 2.3 ~ There is no number 2.2 between 2.1 and 2.3.
            2a. 2c. ~ There is no number 2b between 2a and 2c.
            2.i 2.ii 2.iii 2.iv 2.v 2.vi ~
            2.iv 2.vi ~ There is no number 2.v between 2.iv and 2.vi.
            2.viii 2.ix 2.x ~
            • • ~
            """)
    void everyGapIsNamed(String labels, String sentence) {
        List<RecommendationView> views = new ArrayList<>();
        for (String label : labels.split(" ")) {
            views.add(new RecommendationView(
                    1,
                    0,
                    1,
                    null,
                    views.size() + 1,
                    0,
                    "x" + views.size(),
                    label,
                    false,
                    RecommendationDetails.of(label, "That", true)));
        }

        assertThat(NumberGaps.of(views)).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }
}
