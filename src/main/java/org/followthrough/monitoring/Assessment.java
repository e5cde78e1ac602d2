package org.followthrough.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.followthrough.status.Question;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.TimescaleCheck;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the flowchart with what goes with it, be it the officer's draft or the committee's status.
 *
 * @param walk complete
 * @param reason why monitoring stops, needed for category 1 once the committee confirms it; at most 10,000 characters
 * @param timescaleReason why question 3 is answered otherwise than the dates say, at most 500 characters
 * @param comesBack for category 6, when the item comes back, in words, at most 200 characters
 * @param decidedAction what the committee decided to do, needed for 3 and 5 once confirmed; at most 10,000 characters
 */
public record Assessment(
        Walk walk,
        @Nullable String reason,
        @Nullable String timescaleReason,
        @Nullable String comesBack,
        @Nullable String decidedAction) {

    public Assessment {
        reason = Typed.orNull(reason);
        timescaleReason = Typed.orNull(timescaleReason);
        comesBack = Typed.orNull(comesBack);
        decidedAction = Typed.orNull(decidedAction);
    }

    /**
     * Only what its status asks for: the words that belonged to another status, typed before the answers changed, are
     * left out. A reason for going on and an action decided may stand beside any status.
     */
    public Assessment fitting(TimescaleCheck dates) {
        return new Assessment(
                walk,
                reason,
                departsFrom(dates) ? timescaleReason : null,
                status() == StatusCategory.NOT_THIS_SESSION ? comesBack : null,
                decidedAction);
    }

    /** A walk with nothing to add. */
    public static Assessment of(Walk walk) {
        return new Assessment(walk, null, null, null, null);
    }

    /**
     * The category that the walk leads to.
     *
     * @throws InvalidInput while a question is open
     */
    public StatusCategory status() {
        return walk.status().orElseThrow(() -> new InvalidInput("answer", "Answer every question"));
    }

    /** Whether a committee's status of this category still needs a reason or an action. */
    public boolean lacksWords() {
        return (status().needsReason() && reason == null) || (status().needsAction() && decidedAction == null);
    }

    /**
     * Refuses what a draft cannot be.
     *
     * @throws InvalidInput naming the fields
     */
    void checkDraft() {
        refuse(lengthProblems());
    }

    /**
     * Refuses an answer to question 3 that departs from the dates without saying why.
     *
     * @throws InvalidInput naming the field
     */
    void checkTimescale(TimescaleCheck dates) {
        if (departsFrom(dates) && timescaleReason == null) {
            throw new InvalidInput("timescaleReason", "Enter why your answer to question 3 differs from the dates");
        }
    }

    /** Whether question 3 is answered otherwise than the dates say. */
    public boolean departsFrom(TimescaleCheck dates) {
        return walk.answerTo(Question.TIMESCALE)
                .filter(answer -> answer != dates.suggested())
                .isPresent();
    }

    /**
     * Refuses what a committee's status cannot be: 1 needs a reason, 3 and 5 need the action decided.
     *
     * @throws InvalidInput naming the fields
     */
    void checkConfirmed() {
        refuse(confirmedProblems());
    }

    /** What a committee's status of this kind lacks, by field. */
    Map<String, String> confirmedProblems() {
        Map<String, String> problems = lengthProblems();
        if (status().needsReason() && reason == null) {
            problems.putIfAbsent("reason", "Enter why monitoring stops");
        }
        if (status().needsAction() && decidedAction == null) {
            problems.putIfAbsent("decidedAction", "Enter the action that the committee decided");
        }
        return problems;
    }

    private Map<String, String> lengthProblems() {
        status();
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("reason", "The reason", reason, TextLimit.LONG, problems);
        TextLimit.check("timescaleReason", "The reason", timescaleReason, 500, problems);
        TextLimit.check("comesBack", "When it comes back", comesBack, 200, problems);
        TextLimit.check("decidedAction", "The action decided", decidedAction, TextLimit.LONG, problems);
        return problems;
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
