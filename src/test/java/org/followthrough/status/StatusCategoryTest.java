package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCategoryTest {

    @Test
    void numbersAndWordingAreThoseOfTheLeedsPaper() {
        assertThat(StatusCategory.values())
                .extracting(category -> category.number() + " " + category.wording())
                .containsExactly(
                        "1 Stop monitoring",
                        "2 Achieved",
                        "3 Not achieved (Obstacle)",
                        "4 Not achieved (Progress made acceptable. Continue monitoring)",
                        "5 Not achieved (Progress made not acceptable. Continue monitoring)",
                        "6 Not for review this session");
    }

    @ParameterizedTest
    @EnumSource
    void labelFitsIntoATag(StatusCategory category) {
        assertThat(category.label()).isNotBlank().hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void categoryIsFoundByItsNumber(StatusCategory category) {
        assertThat(StatusCategory.of(category.number())).isEqualTo(category);
        assertThat(category.cssName()).isEqualTo("status-" + category.number());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7, Integer.MAX_VALUE})
    void otherNumbersAreRefused(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> StatusCategory.of(number));
    }

    @Test
    void oneAndTwoEndMonitoring() {
        assertThat(StatusCategory.values())
                .filteredOn(StatusCategory::endsMonitoring)
                .containsExactly(StatusCategory.STOP_MONITORING, StatusCategory.ACHIEVED);
    }

    @Test
    void stoppingNeedsAReasonAndLackOfProgressNeedsAnAction() {
        assertThat(StatusCategory.values())
                .filteredOn(StatusCategory::needsReason)
                .containsExactly(StatusCategory.STOP_MONITORING);
        assertThat(StatusCategory.values())
                .filteredOn(StatusCategory::needsAction)
                .containsExactly(StatusCategory.OBSTACLE, StatusCategory.NOT_ACCEPTABLE);
    }

    @Test
    void ragReadsGreenAmberRedAndGrey() {
        assertThat(StatusCategory.values())
                .extracting(StatusCategory::rag)
                .containsExactly(Rag.GREY, Rag.GREEN, Rag.RED, Rag.AMBER, Rag.RED, Rag.GREY);
    }
}
