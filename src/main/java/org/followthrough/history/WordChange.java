package org.followthrough.history;

import java.util.Objects;
import java.util.Optional;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One text that changes.
 *
 * @param what as readers call it
 * @param before the words until then, null for none
 * @param after the words from then on, null for none
 */
public record WordChange(
        String what, @Nullable String before, @Nullable String after) {

    /** The change, if there is one: between white space and nothing there is none. */
    public static Optional<WordChange> between(String what, @Nullable String before, @Nullable String after) {
        String old = Typed.orNull(before);
        String now = Typed.orNull(after);
        return Objects.equals(old, now) ? Optional.empty() : Optional.of(new WordChange(what, old, now));
    }

    /** Whether words go or become others, and none are only added. */
    public boolean replaces() {
        return before != null;
    }
}
