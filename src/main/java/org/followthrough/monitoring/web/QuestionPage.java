package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.status.Question;
import org.followthrough.status.Walk;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One question of the flowchart with the evidence beside it.
 *
 * @param path of the item
 * @param suggested the letter of the answer that the dates give, empty where they give none
 * @param timescale the working of that, null for other questions
 * @param earlier the answers before this question
 * @param code all answers so far
 * @param query of addresses that take the answers along
 * @param back the page before this one
 */
record QuestionPage(
        SessionView session,
        ItemView item,
        String path,
        @Nullable EntryView last,
        Question question,
        List<Choice> options,
        String suggested,
        @Nullable String timescale,
        List<Walk.Answered> earlier,
        String code,
        String query,
        String back) {

    static final String VIEW = "monitoring/prepare/question";

    static QuestionPage of(ItemInSession found, Question question, Walk walk, @Nullable String why) {
        SessionView session = found.session();
        ItemView item = found.item();
        String path = Trail.itemPath(session, item);
        TimescaleWords words = question == Question.TIMESCALE ? TimescaleWords.of(session, item) : null;
        List<Walk.Answered> earlier = walk.answered().stream()
                .takeWhile(each -> each.question() != question)
                .toList();
        String query = StatusAnswers.query(walk, why);
        return new QuestionPage(
                session,
                item,
                path,
                item.last().orElse(null),
                question,
                StatusAnswers.options(question),
                words == null ? "" : words.suggested(),
                words == null ? null : words.sentence(),
                earlier,
                walk.code(),
                query,
                earlier.isEmpty()
                        ? path
                        : path + "/status/"
                                + earlier.get(earlier.size() - 1).question().slug() + "?" + query);
    }
}
