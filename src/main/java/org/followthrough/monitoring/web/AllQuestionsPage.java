package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.status.Question;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/** All questions of the flowchart with the evidence beside them. */
record AllQuestionsPage(
        SessionView session,
        ItemView item,
        String path,
        @Nullable EntryView last,
        List<Asked> questions) {

    /**
     * A question.
     *
     * @param hint what the dates say, null for other questions than the third
     */
    record Asked(
            String field,
            String legend,
            List<Choice> options,
            @Nullable String hint) {}

    static AllQuestionsPage of(ItemInSession found) {
        return new AllQuestionsPage(
                found.session(),
                found.item(),
                Trail.itemPath(found.session(), found.item()),
                found.item().last().orElse(null),
                StatusAnswers.all().stream()
                        .map(question -> new Asked(
                                question.slug(),
                                question.number() + ". " + question.wording(),
                                StatusAnswers.options(question),
                                question == Question.TIMESCALE
                                        ? TimescaleWords.of(found.session(), found.item())
                                                .sentence()
                                        : null))
                        .toList());
    }
}
