package org.followthrough.status;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of the questions and answers. They live in the bundle {@code messages/flowchart} and only there: the report
 * has lost its picture, so these are the boards' questions as remembered, and a council may word them otherwise.
 */
final class FlowchartWording {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.flowchart", Locale.ROOT);
    private static final String PREFIX = "flowchart.v" + Flowchart.WORDING_VERSION + ".";

    private FlowchartWording() {}

    static String key(Question question) {
        return PREFIX + "question." + question.slug();
    }

    static String question(Question question) {
        return BUNDLE.getString(key(question));
    }

    static String answer(Question question, Answer answer) {
        if (!question.answers().contains(answer)) {
            throw new IllegalArgumentException(question + " cannot be answered with " + answer);
        }
        String general = PREFIX + "answer." + slug(answer);
        String own = general + "." + question.slug();
        return BUNDLE.getString(BUNDLE.containsKey(own) ? own : general);
    }

    /** Answers that share an arrow, in one label. */
    static String answers(Question question, List<Answer> answers) {
        if (answers.size() == 1) {
            return answer(question, answers.get(0));
        }
        return text("answer." + answers.stream().map(FlowchartWording::slug).collect(Collectors.joining("-or-")));
    }

    /** A text of the drawing, with the values for its places. */
    static String text(String name, Object... values) {
        return new MessageFormat(BUNDLE.getString(PREFIX + name), Locale.UK).format(values);
    }

    private static String slug(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
