package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.history.WordChange;
import org.jspecify.annotations.Nullable;

/** Which words of a meeting's papers an edit changes. */
final class WordChanges {

    private final List<Change> changes = new ArrayList<>();

    /** One text that changes, and whether the agenda or the minutes have it. */
    record Change(MeetingPart part, WordChange words) {}

    /** Takes note of a text if it changes; white space alone is none. */
    WordChanges add(MeetingPart part, String what, @Nullable String before, @Nullable String after) {
        WordChange.between(what, before, after).ifPresent(words -> changes.add(new Change(part, words)));
        return this;
    }

    WordChanges addAll(WordChanges others) {
        changes.addAll(others.changes);
        return this;
    }

    List<Change> all() {
        return changes;
    }
}
