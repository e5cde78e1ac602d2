package org.followthrough.status;

import java.util.Arrays;

/** What may be answered to a question; which answers a question allows is the {@link Flowchart}'s business. */
public enum Answer {
    YES('Y'),
    NO('N'),
    /** Only to "Has the set timescale passed?": a recommendation without one is reviewed at every session. */
    NO_TIMESCALE('T');

    private final char code;

    Answer(char code) {
        this.code = code;
    }

    /**
     * The answer with this letter.
     *
     * @param code Y, N or T
     * @throws IllegalArgumentException for any other letter
     */
    public static Answer ofCode(char code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no answer has the code " + (int) code));
    }

    /** One letter for a walk's code: Y, N or T. */
    public char code() {
        return code;
    }

    /**
     * The words of this answer to that question, such as "Yes, it has passed".
     *
     * @throws IllegalArgumentException if the question does not allow this answer
     */
    public String label(Question question) {
        return FlowchartWording.answer(question, this);
    }
}
