package org.followthrough.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be found, in the order of a choice. */
public enum SearchKind {
    RECOMMENDATION("Recommendation", "Recommendations"),
    REVIEW("Review", "Reviews"),
    RESPONSE("Response", "Responses"),
    ACTION("Action", "Actions in responses"),
    POSITION("Position", "Positions and statuses"),
    MEETING("Meeting", "Agendas and minutes"),
    RESOLUTION("Resolution", "Resolutions and resolved actions"),
    PAPER("Paper", "Papers of meetings and referrals"),
    WORK_PROGRAMME("Work programme", "Work programmes"),
    REFERRAL("Referral", "Referrals"),
    MEASURE("Measure", "Plans and measures"),
    SESSION("Session", "Sessions and their reports"),
    DOCUMENT("Executive’s paper", "Executives’ papers"),
    COMMITTEE("Committee", "Committees"),
    CHANGE("Earlier version", "Earlier versions and changes"),
    HAND_OVER("Hand-over", "Hand-overs");

    private final String label;
    private final String plural;

    SearchKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /** What one of them is called. */
    public String label() {
        return label;
    }

    /** What several are called. */
    public String plural() {
        return plural;
    }

    /** Its value in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a value in an address names. */
    public static Optional<SearchKind> named(@Nullable String parameter) {
        return Arrays.stream(values())
                .filter(each -> each.parameter().equals(parameter))
                .findFirst();
    }
}
