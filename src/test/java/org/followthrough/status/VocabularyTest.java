package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource
    void theNumbersAreTheCategoriesOwn(StatusCategory category) {
        assertThat(Vocabulary.NUMBERS.wordFor(category)).isEmpty();
        assertThat(Vocabulary.NUMBERS.say(category)).isEqualTo(category.number() + " " + category.wording());
        assertThat(Vocabulary.RED_AMBER_GREEN.wordFor(category).orElseThrow().word())
                .isEqualTo(category.rag().label());
    }

    @Test
    void aWordIsSaidWithItsCategory() {
        assertThat(Vocabulary.RED_AMBER_GREEN.say(StatusCategory.ACCEPTABLE))
                .isEqualTo("Amber – 4 Not achieved (Progress made acceptable. Continue monitoring)");
    }

    @Test
    void noCategoryIsLeftOutOrHasTwoWords() {
        var green = new Vocabulary.Word("Green", Rag.GREEN, null, Set.of(StatusCategory.ACHIEVED));
        var all = new Vocabulary.Word("Open", Rag.BLUE, null, Set.of(StatusCategory.values()));

        assertThatIllegalArgumentException().isThrownBy(() -> new Vocabulary("Words", List.of(green)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vocabulary("Words", List.of(all, green)));
        assertThat(new Vocabulary("Words", List.of(all)).isOwn()).isTrue();
    }

    @Test
    void theFlowchartEndsInTheCommitteesWords() {
        FlowchartDrawing drawing = FlowchartDrawing.withCounts(
                Map.of(), Map.of(StatusCategory.ACCEPTABLE, new Count(2, "/recommendations?status=4")));

        FlowchartDrawing spoken = drawing.spokenIn(Vocabulary.RED_AMBER_GREEN);

        assertThat(spoken.boxes())
                .filteredOn(box -> box.step() == StatusCategory.ACCEPTABLE)
                .singleElement()
                .satisfies(box -> assertThat(box.lines())
                        .extracting(FlowchartDrawing.Line::text)
                        .startsWith("Amber", "4: Not achieved (Progress"));
        assertThat(spoken.steps())
                .extracting(FlowchartDrawing.TextStep::text)
                .contains("Outcome: Amber – 4 Not achieved (Progress made acceptable. Continue monitoring)");
        assertThat(drawing.spokenIn(Vocabulary.NUMBERS)).isSameAs(drawing);
    }
}
