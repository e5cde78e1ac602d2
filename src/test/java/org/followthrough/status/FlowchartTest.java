package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.followthrough.status.Answer.NO;
import static org.followthrough.status.Answer.NO_TIMESCALE;
import static org.followthrough.status.Answer.YES;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowchartTest {

    @Test
    void noQuestionIsAskedTwiceOnAnyPath() {
        assertNoCycle(Flowchart.first(), EnumSet.noneOf(Question.class));
    }

    private static void assertNoCycle(Step step, Set<Question> askedBefore) {
        if (step instanceof Question question) {
            assertThat(askedBefore).doesNotContain(question);
            Set<Question> asked = new HashSet<>(askedBefore);
            asked.add(question);
            question.answers().forEach(answer -> assertNoCycle(Flowchart.next(question, answer), asked));
        }
    }

    @Test
    void everyQuestionAndEveryCategoryCanBeReached() {
        assertThat(reachable()).contains(Question.values()).contains(StatusCategory.values());
    }

    private static Set<Step> reachable() {
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>(Set.of(Flowchart.first()));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (seen.add(step) && step instanceof Question question) {
                question.answers().forEach(answer -> open.add(Flowchart.next(question, answer)));
            }
        }
        return seen;
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionCanBeAnsweredYesOrNoAndTheAnswersLeadApart(Question question) {
        assertThat(question.answers()).contains(YES, NO);
        assertThat(Flowchart.next(question, YES)).isNotEqualTo(Flowchart.next(question, NO));
    }

    @ParameterizedTest
    @EnumSource
    void everyAllowedAnswerLeadsSomewhereAndEveryOtherIsRefused(Question question) {
        for (Answer answer : Answer.values()) {
            if (question.answers().contains(answer)) {
                assertThat(Flowchart.next(question, answer)).isNotNull();
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> Flowchart.next(question, answer));
                assertThatIllegalArgumentException().isThrownBy(() -> answer.label(question));
            }
        }
    }

    @Test
    void onlyTheTimescaleCanBeMissing() {
        assertThat(Question.values())
                .filteredOn(question -> question.answers().contains(NO_TIMESCALE))
                .containsExactly(Question.TIMESCALE);
        assertThat(Flowchart.next(Question.TIMESCALE, NO_TIMESCALE)).isEqualTo(Question.OBSTACLE);
    }

    @ParameterizedTest
    @EnumSource
    void questionsAreWordedInTheBundleUnderTheirVersionedKey(Question question) {
        assertThat(question.messageKey()).isEqualTo("flowchart.v1.question." + question.slug());
        assertThat(question.wording()).endsWith("?").doesNotContain("flowchart");
        assertThat(Question.ofSlug(question.slug())).contains(question);
    }

    @Test
    void questionsAreNumberedInTheirOrder() {
        assertThat(Question.values()).extracting(Question::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(Question.ofSlug("no-such-question")).isEmpty();
    }

    @Test
    void answersAreWordedForTheirQuestion() {
        assertThat(YES.label(Question.RELEVANT)).isEqualTo("Yes");
        assertThat(YES.label(Question.TIMESCALE)).isEqualTo("Yes, it has passed");
        assertThat(NO.label(Question.TIMESCALE)).isEqualTo("No");
        assertThat(NO_TIMESCALE.label(Question.TIMESCALE)).isEqualTo("No timescale was set");
    }
}
