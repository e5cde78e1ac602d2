package org.followthrough.web;

import java.time.LocalDate;
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
 * @param version the version that the newer text has: the form is sent with it; null where nothing is saved any more
 * @param fields every field of the form, equal ones too
 * @param hidden what else the form must carry
 * @param replaced whether theirs is gone once this person saves; else it stays in the history
 */
public record Conflict(
        String what,
        @Nullable String savedBy,
        String action,
        String keepTheirs,
        @Nullable Long version,
        List<Field> fields,
        Map<String, String> hidden,
        boolean replaced) {

    /** The page's template. */
    public static final String VIEW = "app/conflict";

    public Conflict {
        fields = List.copyOf(fields);
        hidden = new LinkedHashMap<>(hidden);
    }

    /** Of a thing whose earlier texts stay in the history. */
    public Conflict(
            String what,
            @Nullable String savedBy,
            String action,
            String keepTheirs,
            long version,
            List<Field> fields,
            Map<String, String> hidden) {
        this(what, savedBy, action, keepTheirs, version, fields, hidden, false);
    }

    /**
     * One field of the form.
     *
     * @param label as on the form
     * @param name the request parameter
     * @param mine what this person typed
     * @param theirs what is saved now
     * @param line whether it is one line of text, not several
     * @param choices what can be chosen, for a field in which nothing is typed; else empty
     * @param date the boxes of a date as typed, null for a field of another kind
     */
    public record Field(
            String label,
            String name,
            String mine,
            String theirs,
            boolean line,
            List<Choice> choices,
            @Nullable DateParts date) {

        public Field {
            choices = List.copyOf(choices);
        }

        /** A text of several lines. */
        public Field(String label, String name, String mine, String theirs) {
            this(label, name, mine, theirs, false, List.of(), null);
        }

        /** A line of text. */
        public static Field line(String label, String name, String mine, String theirs) {
            return new Field(label, name, mine, theirs, true, List.of(), null);
        }

        /** One of several: radios or a select on the form. */
        public static Field choice(String label, String name, String mine, String theirs, List<Choice> choices) {
            return new Field(label, name, mine, theirs, false, choices, null);
        }

        /** A date, null for none. */
        public static Field date(String label, String name, DateParts mine, @Nullable LocalDate theirs) {
            String typed = mine.toDate().map(Words::date).orElseGet(mine::typed);
            return new Field(label, name, typed, theirs == null ? "" : Words.date(theirs), false, List.of(), mine);
        }

        /** Whether there is anything to choose; line ends do not count. */
        public boolean differs() {
            return !mine.lines().toList().equals(theirs.lines().toList());
        }

        /** Whether it is a text of several lines, worth comparing word by word. */
        public boolean isLong() {
            return !line && choices.isEmpty() && date == null;
        }

        /** What is saved now, as people read it. */
        public String theirsInWords() {
            return choices.stream()
                    .filter(choice -> choice.value().equals(theirs))
                    .findFirst()
                    .map(Choice::text)
                    .orElse(theirs);
        }

        public List<WordDifference.Part> difference() {
            return WordDifference.between(theirs, mine);
        }
    }
}
