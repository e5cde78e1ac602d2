package org.followthrough.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A list of actions, as a row. */
@Embeddable
class PlanList {

    private String key;
    private String heading;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    protected PlanList() {}

    PlanList(ListDetails details) {
        this.key = details.key();
        this.heading = details.heading();
        this.state = details.state();
    }

    ListDetails details() {
        return new ListDetails(key, heading, state);
    }
}
