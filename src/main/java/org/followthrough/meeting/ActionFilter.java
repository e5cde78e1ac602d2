package org.followthrough.meeting;

import java.util.Arrays;
import java.util.Optional;

/** Which of a committee's resolved actions to show. */
public enum ActionFilter {
    OPEN("open", "Open", "state = 'OPEN'"),
    OVERDUE("overdue", "Overdue", "overdue"),
    UNOWNED("without-owner", "Without an owner", "state = 'OPEN' and owner_missing"),
    DONE("done", "Done", "state = 'DONE'"),
    GIVEN_UP("given-up", "Given up", "state = 'GIVEN_UP'"),
    ALL("all", "All", "true");

    private final String key;
    private final String label;
    private final String condition;

    ActionFilter(String key, String label, String condition) {
        this.key = key;
        this.label = label;
        this.condition = condition;
    }

    /** The one with this word in addresses. */
    public static Optional<ActionFilter> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** Its word in addresses. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Over the rows of {@link ActionList}. */
    String condition() {
        return condition;
    }
}
