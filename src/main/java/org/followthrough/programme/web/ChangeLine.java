package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.programme.WorkChangeView;
import org.followthrough.web.WordDifference;

/** A change of published words with what was taken out and put in. */
record ChangeLine(WorkChangeView change) {

    static List<ChangeLine> of(List<WorkChangeView> changes) {
        return changes.stream().map(ChangeLine::new).toList();
    }

    public List<WordDifference.Part> parts() {
        return WordDifference.between(
                change.before() == null ? "" : change.before(), change.after() == null ? "" : change.after());
    }
}
