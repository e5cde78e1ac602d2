package org.followthrough.document;

import java.util.List;

/** Why a paper cannot be taken in: one sentence for each place that is wrong. */
public class WrongPaper extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    WrongPaper(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    WrongPaper(String place, String problem) {
        this(List.of(place + ": " + problem));
    }

    /** Each begins with the place, such as {@code reviews[0].recommendations[3].level}. */
    public List<String> problems() {
        return problems;
    }
}
