package org.followthrough.measure.web;

import java.util.List;
import java.util.Objects;
import org.followthrough.measure.PlanChange;
import org.followthrough.web.WordDifference;

/** A change of a public plan with what it took out of the words and put in. */
record Changed(PlanChange change) {

    static List<Changed> of(List<PlanChange> changes) {
        return changes.stream().map(Changed::new).toList();
    }

    public List<WordDifference.Part> parts() {
        return WordDifference.between(
                Objects.requireNonNullElse(change.before(), ""), Objects.requireNonNullElse(change.after(), ""));
    }
}
