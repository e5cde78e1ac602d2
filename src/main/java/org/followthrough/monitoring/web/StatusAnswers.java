package org.followthrough.monitoring.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.Typed;
import org.followthrough.status.Answer;
import org.followthrough.status.Question;
import org.followthrough.status.Walk;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Answers as they travel in addresses and forms. */
final class StatusAnswers {

    private StatusAnswers() {}

    /** The walk so far; one that leaves the flowchart is begun anew. */
    static Walk walk(@Nullable String code) {
        try {
            return Walk.parse(Typed.text(code));
        } catch (IllegalArgumentException noWalk) {
            return Walk.empty();
        }
    }

    /** The answer if the question allows it. */
    static Optional<Answer> answer(Question question, @Nullable String typed) {
        return question.answers().stream()
                .filter(answer -> code(answer).equals(typed))
                .findFirst();
    }

    static String code(Answer answer) {
        return String.valueOf(answer.code());
    }

    static List<Choice> options(Question question) {
        return question.answers().stream()
                .map(answer -> new Choice(code(answer), answer.label(question)))
                .toList();
    }

    /** Whether the walk has come to this question, answered or not. */
    static boolean asks(Walk walk, Question question) {
        return walk.answerTo(question).isPresent()
                || walk.next().filter(question::equals).isPresent();
    }

    /** Where to go on: the next question, or the check when all are answered. */
    static String next(Walk walk) {
        return walk.next().map(Question::slug).orElse("check");
    }

    /** The answers so far, and why question 3 departs from the dates, as the query of an address. */
    static String query(Walk walk, @Nullable String why) {
        String reason = Typed.orNull(why);
        return "walk=" + walk.code()
                + (reason == null ? "" : "&why=" + UriUtils.encode(reason, StandardCharsets.UTF_8));
    }

    static List<Question> all() {
        return Arrays.asList(Question.values());
    }
}
