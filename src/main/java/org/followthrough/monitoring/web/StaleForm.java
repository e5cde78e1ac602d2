package org.followthrough.monitoring.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.followthrough.monitoring.Closings;
import org.followthrough.monitoring.Strand;
import org.followthrough.shared.Typed;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Which open recommendations the list shows, and what an officer proposes of those ticked.
 *
 * @param older than so many years: "1", "2" or "3"; anything else is any age
 * @param sessions looked at by more published sessions than that; anything else is any number
 * @param strands those ticked, as {@link Strand#code} writes them
 * @param session the day of the session that the proposal goes to
 * @param status "1" or "2"
 * @param reason for all of them
 * @param seen what the officer saw when asked for the last word
 */
record StaleForm(
        @Nullable String older,
        @Nullable String sessions,
        List<String> strands,
        @Nullable String session,
        @Nullable String status,
        @Nullable String reason,
        @Nullable String seen) {

    private static final List<Choice> AGES = List.of(
            new Choice("", "Any age"),
            new Choice("1", "More than 1 year"),
            new Choice("2", "More than 2 years"),
            new Choice("3", "More than 3 years"));

    @SuppressWarnings("RedundantNullCheck") // a form that was sent without any tick
    StaleForm {
        strands = strands == null ? List.of() : strands;
    }

    static List<Choice> ages() {
        return AGES;
    }

    /** What can be proposed. */
    public List<Choice> proposals() {
        return List.of(choice(StatusCategory.STOP_MONITORING), choice(StatusCategory.ACHIEVED));
    }

    private static Choice choice(StatusCategory status) {
        return new Choice(String.valueOf(status.number()), status.number() + " " + status.label());
    }

    int olderThan() {
        return AGES.stream().anyMatch(age -> age.value().equals(older)) ? number(older, 0) : 0;
    }

    int moreThan() {
        return number(sessions, -1);
    }

    private static int number(@Nullable String typed, int usual) {
        String text = Typed.text(typed);
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : usual;
    }

    Closings.Closing closing() {
        Set<Strand> ticked = new LinkedHashSet<>();
        strands.forEach(code -> Strand.parse(code).ifPresent(ticked::add));
        return new Closings.Closing(ticked, category().orElse(null), reason);
    }

    Optional<StatusCategory> category() {
        return List.of(StatusCategory.STOP_MONITORING, StatusCategory.ACHIEVED).stream()
                .filter(each -> String.valueOf(each.number()).equals(status))
                .findFirst();
    }

    /** What the filter asks, for the address and for hidden fields. */
    public Map<String, String> filter() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (olderThan() > 0) {
            asked.put("older", String.valueOf(olderThan()));
        }
        if (moreThan() >= 0) {
            asked.put("sessions", String.valueOf(moreThan()));
        }
        return asked;
    }

    /** What the page that asks for the last word passes on, besides the ticks. */
    public Map<String, String> passedOn() {
        Map<String, String> fields = filter();
        fields.put("session", Objects.requireNonNullElse(session, ""));
        fields.put("status", Objects.requireNonNullElse(status, ""));
        fields.put("reason", Objects.requireNonNullElse(reason, ""));
        return fields;
    }
}
