package org.followthrough.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two people's words for one thing. A controller that catches {@code StaleEdit} answers 409 with the view
 * {@link #VIEW} and this as the model attribute "conflict".
 *
 * @param what the thing as the beginning of a sentence: "The evidence for recommendation 7"
 * @param savedBy who saved it meanwhile, null when not known
 * @param action where the form goes again, from "/"
 * @param keepTheirs where the newer text is shown, from "/"
 * @param version the version that the newer text has: the form is sent with it
 * @param fields every field of the form, equal ones too
 * @param hidden what else the form must carry
 */
public record Conflict(
        String what,
        @Nullable String savedBy,
        String action,
        String keepTheirs,
        long version,
        List<Field> fields,
        Map<String, String> hidden) {

    /** The page's template. */
    public static final String VIEW = "app/conflict";

    public Conflict {
        fields = List.copyOf(fields);
        hidden = new LinkedHashMap<>(hidden);
    }

    /**
     * One field of the form.
     *
     * @param label as on the form
     * @param name the request parameter
     * @param mine what this person typed
     * @param theirs what is saved now
     */
    public record Field(String label, String name, String mine, String theirs) {

        /** Whether there is anything to choose; line ends do not count. */
        public boolean differs() {
            return !mine.lines().toList().equals(theirs.lines().toList());
        }

        public List<WordDifference.Part> difference() {
            return WordDifference.between(theirs, mine);
        }
    }
}
