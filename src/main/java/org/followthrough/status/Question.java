package org.followthrough.status;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five questions, in the order in which they can be asked. */
public enum Question implements Step {
    RELEVANT(1),
    ACHIEVED(2),
    TIMESCALE(3),
    OBSTACLE(4),
    ACCEPTABLE(5);

    private final int number;

    Question(int number) {
        this.number = number;
    }

    /** The question with this slug, or nothing. */
    public static Optional<Question> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }

    /** 1 to 5, as printed before the question. */
    @Override
    public int number() {
        return number;
    }

    /** The question in the words of {@link Flowchart#WORDING_VERSION}. */
    @Override
    public String wording() {
        return FlowchartWording.question(this);
    }

    /** Where {@link #wording()} stands in the bundle {@code messages/flowchart}. */
    public String messageKey() {
        return FlowchartWording.key(this);
    }

    /** The answers that the question allows, in the order in which they are offered. */
    public List<Answer> answers() {
        return Flowchart.answersTo(this);
    }

    /** The question's part of an address, such as "timescale". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
