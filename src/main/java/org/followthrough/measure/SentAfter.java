package org.followthrough.measure;

import java.util.stream.LongStream;
import org.followthrough.shared.InvalidInput;

/**
 * What was there when a form for one more was made, so that a form that is sent twice is saved once, while two that say
 * the same can be added one after the other, as papers print them.
 *
 * @param last the highest number among those that were there
 */
public record SentAfter(long last) {

    /** Of what no form has sent. */
    public static final SentAfter ANYTHING = new SentAfter(Long.MAX_VALUE);

    /**
     * Of a form.
     *
     * @param numbers of those that were there when it was made
     */
    public static SentAfter the(LongStream numbers) {
        return new SentAfter(numbers.max().orElse(0));
    }

    /**
     * Refuses what has been added since just so.
     *
     * @param field where to say so
     * @param same numbers of those that say the same
     */
    void refuseTwice(String field, String what, LongStream same) {
        if (same.anyMatch(number -> number > last)) {
            throw new InvalidInput(field, "This %s is already there. Nothing was saved twice.".formatted(what));
        }
    }
}
