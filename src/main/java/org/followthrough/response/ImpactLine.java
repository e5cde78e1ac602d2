package org.followthrough.response;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One line of a summary impact assessment.
 *
 * @param caption what it is about, as printed; at most 200 characters
 * @param question asked under the caption, at most 300 characters; null where there is none
 * @param answer yes or no, null where neither is printed
 * @param detail at most 10,000 characters
 */
public record ImpactLine(
        String caption,
        @Nullable String question,
        @Nullable Boolean answer,
        @Nullable String detail) {

    public ImpactLine {
        question = Typed.orNull(question);
        detail = Typed.orNull(detail);
    }
}
