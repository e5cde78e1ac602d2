package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.followthrough.shared.InvalidInput;
import org.followthrough.status.TimescaleCheck;
import org.followthrough.status.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a status, a position and a correction must say, and how much they may. */
class AssessmentTest {

    private static final LocalDate MEETING = LocalDate.of(2012, 11, 8);

    @Test
    void aStatusIsReachedOnlyByAnsweringEveryQuestionOfTheWay() {
        assertThat(problems(() -> status("YN").status())).containsOnlyKeys("answer");
        assertThat(problems(() -> status("YN").checkDraft())).containsOnlyKeys("answer");
    }

    @Test
    void stoppingNeedsAReasonOnceTheCommitteeConfirmsIt() {
        assertThatCode(() -> status("N").checkDraft()).doesNotThrowAnyException();
        assertThat(problems(() -> status("N").checkConfirmed())).containsOnlyKeys("reason");
        assertThatCode(() -> new Assessment(Walk.parse("N"), "Overtaken by law", null, null, null).checkConfirmed())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YNTY", "YNYY", "YNTNN", "YNYNN"})
    void obstaclesAndPoorProgressNeedTheActionDecided(String walk) {
        assertThatCode(() -> status(walk).checkDraft()).doesNotThrowAnyException();
        assertThat(problems(() -> status(walk).checkConfirmed())).containsOnlyKeys("decidedAction");
        assertThatCode(() -> new Assessment(Walk.parse(walk), null, null, null, "Write").checkConfirmed())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YY", "YNN", "YNTNY", "YNYNY"})
    void theOthersNeedNothingMore(String walk) {
        assertThatCode(() -> status(walk).checkConfirmed()).doesNotThrowAnyException();
        assertThat(status(walk).lacksWords()).isFalse();
    }

    @Test
    void blankWordsAreNone() {
        Assessment blank = new Assessment(Walk.parse("N"), "  ", "\n", " ", "");

        assertThat(blank).isEqualTo(status("N"));
        assertThat(blank.lacksWords()).isTrue();
    }

    @Test
    void tooLongWordsAreRefusedFieldByField() {
        Assessment long1 = new Assessment(
                Walk.parse("YY"), "x".repeat(10_001), "x".repeat(501), "x".repeat(201), "x".repeat(10_001));
        Assessment fits = new Assessment(
                Walk.parse("YY"), "x".repeat(10_000), "x".repeat(500), "x".repeat(200), "x".repeat(10_000));

        assertThat(problems(long1::checkDraft))
                .containsOnlyKeys("reason", "timescaleReason", "comesBack", "decidedAction");
        assertThatCode(fits::checkConfirmed).doesNotThrowAnyException();
    }

    @Test
    void anAnswerAgainstTheDatesSaysWhy() {
        TimescaleCheck passed = TimescaleCheck.on(LocalDate.of(2012, 11, 8), LocalDate.of(2012, 9, 30));

        assertThat(problems(() -> status("YNN").checkTimescale(passed))).containsOnlyKeys("timescaleReason");
        assertThatCode(() -> status("YNYNY").checkTimescale(passed)).doesNotThrowAnyException();
        assertThatCode(() -> status("YY").checkTimescale(passed)).doesNotThrowAnyException();
        assertThatCode(() -> new Assessment(Walk.parse("YNN"), null, "Moved", null, null).checkTimescale(passed))
                .doesNotThrowAnyException();
    }

    @Test
    void aPositionSaysSomethingOrTheRecordSaysWhyNot() {
        assertThat(problems(() -> GivenUpdate.of(" ").check(MEETING))).containsOnlyKeys("position");
        assertThatCode(() ->
                        update(null, "The source prints none", null, null, null).check(MEETING))
                .doesNotThrowAnyException();
    }

    @Test
    void aNewDateHasWordsAndAReason() {
        LocalDate day = LocalDate.of(2013, 4, 30);

        assertThat(problems(
                        () -> update("Going on", null, "April 13", null, null).check(MEETING)))
                .containsOnlyKeys("newDueReason");
        assertThat(problems(
                        () -> update("Going on", null, " ", day, "Recruitment").check(MEETING)))
                .containsOnlyKeys("newDueWords");
        assertThatCode(() ->
                        update("Going on", null, "April 13", day, "Recruitment").check(MEETING))
                .doesNotThrowAnyException();
        assertThatCode(() -> update("Going on", null, "when staff is found", null, "Recruitment")
                        .check(MEETING))
                .doesNotThrowAnyException();
    }

    @Test
    void tooLongPositionsAreRefusedFieldByField() {
        GivenUpdate tooLong = new GivenUpdate(
                "x".repeat(20_001),
                "x".repeat(10_001),
                "x".repeat(10_001),
                OwnView.DONE,
                "x".repeat(201),
                null,
                "x".repeat(1_001),
                GivenUpdate.Headings.USUAL);

        assertThat(problems(() -> tooLong.check(MEETING)))
                .containsOnlyKeys("position", "evidence", "remark", "newDueWords", "newDueReason");
    }

    @Test
    void aNewDateBeforeTheMeetingCannotBeMeant() {
        GivenUpdate past = update("Going on", null, "summer 2014", LocalDate.of(2012, 11, 7), "Staff");
        GivenUpdate sameDay = update("Going on", null, "today", MEETING, "Staff");

        assertThat(problems(() -> past.check(MEETING)))
                .isEqualTo(Map.of(
                        "newDueUntil",
                        "The last day of the new date must be on or after the day of the meeting, 8 November 2012"));
        assertThatCode(() -> sameDay.check(MEETING)).doesNotThrowAnyException();
        assertThat(correction(past, "YY", "Minutes").problems(MEETING)).containsOnlyKeys("newDueUntil");
    }

    @Test
    void aCorrectionSaysWhyAndIsHeldToTheSameRules() {
        assertThat(correction(null, "YY", " ").problems(MEETING)).containsOnlyKeys("correctionReason");
        assertThat(correction(null, "YY", "x".repeat(1_001)).problems(MEETING)).containsOnlyKeys("correctionReason");
        assertThat(correction(GivenUpdate.of(""), "YY", "Minutes").problems(MEETING))
                .containsOnlyKeys("position");
        assertThat(correction(null, "YNTY", "Minutes").problems(MEETING)).containsOnlyKeys("decidedAction");
        assertThat(new Correction(null, status("YY"), "x".repeat(101), "Minutes").problems(MEETING))
                .containsOnlyKeys("minuteNumber");
        assertThat(correction(null, "YY", "Minutes").problems(MEETING)).isEmpty();
    }

    @Test
    void refusalsNameEveryFieldAtOnce() {
        assertThat(correction(GivenUpdate.of(""), "YNTY", "").problems(MEETING))
                .containsOnlyKeys("position", "decidedAction", "correctionReason");
    }

    private static Correction correction(GivenUpdate update, String walk, String reason) {
        return new Correction(update, status(walk), null, reason);
    }

    private static GivenUpdate update(String position, String remark, String words, LocalDate until, String reason) {
        return new GivenUpdate(position, null, remark, null, words, until, reason, GivenUpdate.Headings.USUAL);
    }

    private static Assessment status(String walk) {
        return Assessment.of(Walk.parse(walk));
    }

    static Map<String, String> problems(ThrowingCallable deed) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(deed);
        assertThat(thrown).isInstanceOf(InvalidInput.class);
        return ((InvalidInput) thrown).problems();
    }
}
