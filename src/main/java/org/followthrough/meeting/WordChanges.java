package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Which words of a meeting's papers an edit changes. */
final class WordChanges {

    private final List<Change> changes = new ArrayList<>();

    /**
     * One text that changes.
     *
     * @param what as readers call it
     */
    record Change(
            MeetingPart part,
            String what,
            @Nullable String before,
            @Nullable String after) {}

    /** Takes note of a text if it changes; white space alone is none. */
    WordChanges add(MeetingPart part, String what, @Nullable String before, @Nullable String after) {
        String old = Typed.orNull(before);
        String now = Typed.orNull(after);
        if (!Objects.equals(old, now)) {
            changes.add(new Change(part, what, old, now));
        }
        return this;
    }

    WordChanges addAll(WordChanges others) {
        changes.addAll(others.changes);
        return this;
    }

    List<Change> all() {
        return changes;
    }

    boolean areEmpty() {
        return changes.isEmpty();
    }
}
