package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchTest {

    @Test
    void tallyCountsEachWalkOnEachOfItsArrows() {
        Map<Branch, Long> tally = Branch.tally(Map.of(Walk.parse("YY"), 4L, Walk.parse("YNTNY"), 2L));
        assertThat(tally)
                .hasSize(11)
                .containsEntry(new Branch(Question.RELEVANT, Answer.YES), 6L)
                .containsEntry(new Branch(Question.RELEVANT, Answer.NO), 0L)
                .containsEntry(new Branch(Question.ACHIEVED, Answer.YES), 4L)
                .containsEntry(new Branch(Question.TIMESCALE, Answer.NO_TIMESCALE), 2L)
                .containsEntry(new Branch(Question.TIMESCALE, Answer.YES), 0L);
        assertThat(tally.keySet()).first().isEqualTo(new Branch(Question.RELEVANT, Answer.YES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//elsewhere.example", "/\\elsewhere.example", "list", "https:x", ""})
    void addressThatLeavesTheSiteIsRefused(String href) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(1, href));
    }

    @Test
    void negativeCountAndImpossibleArrowAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(-1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Branch(Question.RELEVANT, Answer.NO_TIMESCALE));
    }
}
