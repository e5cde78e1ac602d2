package org.followthrough.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed cannot be taken: one message for each field, in the form's order. Pages answer 422. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> problems;

    /**
     * @param problems form field to message, in the order of the form
     */
    public InvalidInput(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = new LinkedHashMap<>(problems);
    }

    public InvalidInput(String field, String message) {
        this(Map.of(field, message));
    }

    /**
     * Refuses if anything is wrong.
     *
     * @param problems form field to message, in the order of the form
     */
    public static void throwIfAny(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    public Map<String, String> problems() {
        return problems;
    }
}
