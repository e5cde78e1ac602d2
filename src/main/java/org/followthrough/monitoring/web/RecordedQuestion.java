package org.followthrough.monitoring.web;

import java.util.Arrays;
import java.util.List;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.status.Question;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A question of the flowchart as a group of radios.
 *
 * @param field the form's field
 * @param hint what the dates say, for question 3
 */
record RecordedQuestion(
        String field,
        String legend,
        List<Choice> options,
        @Nullable String hint) {

    /** All five in order. */
    static List<RecordedQuestion> all(SessionView session, ItemView item) {
        return Arrays.stream(Question.values())
                .map(question -> new RecordedQuestion(
                        question.slug(),
                        question.number() + ". " + question.wording(),
                        question.answers().stream()
                                .map(answer -> new Choice(String.valueOf(answer.code()), answer.label(question)))
                                .toList(),
                        question == Question.TIMESCALE
                                ? TimescaleWords.of(session, item).sentence()
                                : null))
                .toList();
    }
}
