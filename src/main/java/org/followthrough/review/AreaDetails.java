package org.followthrough.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An area for improvement of the inspection that a review follows up.
 *
 * @param number as printed, at most 20 characters, once in the review
 * @param text at most 10,000 characters; null where the source does not print it
 * @param pursued whether the review looked at it, null where the source does not say
 * @param outcome what the review made of it
 */
public record AreaDetails(
        String number, @Nullable String text, @Nullable Boolean pursued, AreaOutcome outcome) {

    public AreaDetails {
        text = Typed.orNull(text);
    }

    /** This where it says something, else what the other says; of the same number. */
    AreaDetails over(AreaDetails there) {
        return new AreaDetails(
                there.number,
                text == null ? there.text : text,
                pursued == null ? there.pursued : pursued,
                outcome.over(there.outcome));
    }

    void check() {
        InvalidInput.throwIfAny(problems());
    }

    /** What cannot be kept, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (number.isBlank()) {
            problems.put("number", "Enter the number as it is printed");
        }
        TextLimit.check("number", "The number", number, 20, problems);
        TextLimit.check("text", "The text", text, TextLimit.LONG, problems);
        problems.putAll(outcome.problems());
        return problems;
    }
}
