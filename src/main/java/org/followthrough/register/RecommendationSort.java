package org.followthrough.register;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what a list of recommendations is sorted; printed order settles ties. */
public enum RecommendationSort {
    REVIEW("Recommendation", "v.published_on, v.id, r.position, st.place"),
    STATUS("Status", "shown.status"),
    CONFIRMED("Confirmed", "shown.held_on"),
    DUE("Due", "st.due_until"),
    AGE("Open for", "case when st.is_open then date '2000-01-01' - v.published_on end"),
    SESSIONS("Sessions", "st.sessions");

    private final String label;
    private final String column;

    RecommendationSort(String label, String column) {
        this.label = label;
        this.column = column;
    }

    /** Head of its column. */
    public String label() {
        return label;
    }

    /** Its value in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A sorting with its direction.
     *
     * @param descending last first; what has no value comes last either way
     */
    public record Order(RecommendationSort by, boolean descending) {

        /** Latest review first, then as printed. */
        public static final Order USUAL = new Order(REVIEW, false);

        /** Reads "status", or "-status" for descending; anything else is the usual order. */
        public static Order parse(@Nullable String value) {
            if (value == null) {
                return USUAL;
            }
            boolean descending = value.startsWith("-");
            String name = descending ? value.substring(1) : value;
            return Arrays.stream(values())
                    .filter(each -> each.parameter().equals(name))
                    .findFirst()
                    .map(by -> new Order(by, descending))
                    .orElse(USUAL);
        }

        /** What {@link #parse} reads. */
        public String parameter() {
            return (descending ? "-" : "") + by.parameter();
        }

        String sql() {
            String printed = "v.published_on desc, v.id, r.position, st.place";
            if (by == REVIEW) {
                return descending ? "v.published_on, v.id desc, r.position desc, st.place desc" : printed;
            }
            return by.column + (descending ? " desc" : "") + " nulls last, " + printed;
        }
    }
}
