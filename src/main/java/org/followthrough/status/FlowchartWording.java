package org.followthrough.status;

import java.util.Locale;
import java.util.ResourceBundle;

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

    /** A text of the drawing, such as {@code drawing.title}. */
    static String text(String name) {
        return BUNDLE.getString(PREFIX + name);
    }

    private static String slug(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
