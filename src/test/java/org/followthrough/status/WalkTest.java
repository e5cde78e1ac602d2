package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.followthrough.status.Answer.NO;
import static org.followthrough.status.Answer.NO_TIMESCALE;
import static org.followthrough.status.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.status.Walk.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

    @ParameterizedTest
    @CsvSource({
        "N, STOP_MONITORING",
        "YY, ACHIEVED",
        "YNN, NOT_THIS_SESSION",
        "YNYY, OBSTACLE",
        "YNTY, OBSTACLE",
        "YNYNY, ACCEPTABLE",
        "YNTNY, ACCEPTABLE",
        "YNYNN, NOT_ACCEPTABLE",
        "YNTNN, NOT_ACCEPTABLE"
    })
    void eachCategoryIsReachedByItsPath(String code, StatusCategory category) {
        assertThat(Walk.parse(code).status()).contains(category);
    }

    @Test
    void completeWalksAreExactlyTheNineOfTheDatabasesCheck() {
        assertThat(Walk.allComplete())
                .extracting(Walk::code)
                .containsExactlyInAnyOrder("N", "YY", "YNN", "YNYY", "YNTY", "YNYNY", "YNTNY", "YNYNN", "YNTNN");
    }

    @ParameterizedTest
    @MethodSource("org.followthrough.status.Walk#allComplete")
    void completeWalkRoundTripsAndAsksNothingMore(Walk walk) {
        assertThat(Walk.parse(walk.code())).isEqualTo(walk);
        assertThat(walk.isComplete()).isTrue();
        assertThat(walk.next()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> walk.answer(YES));
    }

    @Test
    void everyTextOfUpToSixAnswersThatIsNoPathIsRefused() {
        Set<String> paths = Walk.allComplete().stream()
                .flatMap(walk -> IntStream.rangeClosed(0, walk.code().length())
                        .mapToObj(length -> walk.code().substring(0, length)))
                .collect(Collectors.toCollection(TreeSet::new));
        int refused = 0;
        for (String code : codesUpTo(6)) {
            if (paths.contains(code)) {
                assertThat(Walk.parse(code).code()).isEqualTo(code);
            } else {
                assertThatIllegalArgumentException().as(code).isThrownBy(() -> Walk.parse(code));
                refused++;
            }
        }
        assertThat(refused).isEqualTo(1 + 3 + 9 + 27 + 81 + 243 + 729 - paths.size());
    }

    private static List<String> codesUpTo(int length) {
        List<String> codes = new ArrayList<>(List.of(""));
        for (int at = 0; codes.get(at).length() < length; at++) {
            for (String letter : List.of("Y", "N", "T")) {
                codes.add(codes.get(at) + letter);
            }
        }
        return codes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "X", " ", "YN ", "Yes", "0", "Ÿ"})
    void unknownLettersAreRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Walk.parse(code));
    }

    @Test
    void answersWithAGapAreRefused() {
        List<Answered> gap = List.of(new Answered(Question.RELEVANT, YES), new Answered(Question.TIMESCALE, YES));
        assertThatIllegalArgumentException().isThrownBy(() -> new Walk(gap));
    }

    @Test
    void answersAfterAnOutcomeAreRefused() {
        List<Answered> after = List.of(new Answered(Question.RELEVANT, NO), new Answered(Question.ACHIEVED, YES));
        assertThatIllegalArgumentException().isThrownBy(() -> new Walk(after));
    }

    @Test
    void walkGrowsAnswerByAnswer() {
        Walk start = Walk.empty();
        assertThat(start.next()).contains(Question.RELEVANT);
        assertThat(start.isComplete()).isFalse();
        assertThat(start.status()).isEmpty();
        Walk further = start.answer(YES).answer(NO).answer(NO_TIMESCALE);
        assertThat(further.next()).contains(Question.OBSTACLE);
        assertThat(further.answerTo(Question.TIMESCALE)).contains(NO_TIMESCALE);
        assertThat(further.answerTo(Question.OBSTACLE)).isEmpty();
        assertThat(start.answered()).isEmpty();
        assertThat(further).isEqualTo(Walk.of(YES, NO, NO_TIMESCALE));
    }

    @ParameterizedTest
    @CsvSource({
        "YNTNY, TIMESCALE, YES, YNYNY", // both lead to the next question: later answers stay
        "YNYNY, ACCEPTABLE, NO, YNYNN",
        "YNYNY, TIMESCALE, NO, YNN", // the path ends earlier: the rest is dropped
        "YNYNY, RELEVANT, NO, N",
        "YY, ACHIEVED, NO, YN", // the path goes on: there is more to ask
        "YNYY, OBSTACLE, NO, YNYN",
        "YNYNY, OBSTACLE, NO, YNYNY", // the same answer again changes nothing
        "YN, TIMESCALE, YES, YNY" // the next question may be answered as well
    })
    void changedAnswerKeepsWhatTheNewPathStillAsks(String before, Question question, Answer answer, String after) {
        assertThat(Walk.parse(before).withAnswer(question, answer).code()).isEqualTo(after);
    }

    @Test
    void droppedAnswersDoNotComeBack() {
        Walk there = Walk.parse("YNYNY").withAnswer(Question.ACHIEVED, YES);
        assertThat(there.withAnswer(Question.ACHIEVED, NO).code()).isEqualTo("YN");
    }

    @Test
    void questionOffThePathCannotBeAnswered() {
        assertThatIllegalArgumentException().isThrownBy(() -> Walk.parse("YY").withAnswer(Question.OBSTACLE, YES));
        assertThatIllegalArgumentException().isThrownBy(() -> Walk.parse("YN").withAnswer(Question.ACCEPTABLE, YES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Walk.parse("YN").withAnswer(Question.ACHIEVED, NO_TIMESCALE));
    }
}
