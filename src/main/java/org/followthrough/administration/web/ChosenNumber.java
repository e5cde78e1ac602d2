package org.followthrough.administration.web;

import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the number of what was chosen. */
final class ChosenNumber {

    private ChosenNumber() {}

    /**
     * The number, null for none.
     *
     * @throws InvalidInput if it is no number, which no form of ours sends
     */
    static @Nullable Long of(String field, @Nullable String typed, String message) {
        if (Typed.text(typed).isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(Typed.text(typed));
        } catch (NumberFormatException none) {
            throw new InvalidInput(field, message);
        }
    }
}
