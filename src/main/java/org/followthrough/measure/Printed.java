package org.followthrough.measure;

import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * Three figures that belong together, in the words that the paper prints: "2,198", "n/a", "see above", "-".
 *
 * @param target what is aimed at, null where nothing is printed
 * @param achieved what has come of it
 * @param variation how far the two are apart according to the paper
 */
public record Printed(
        @Nullable String target,
        @Nullable String achieved,
        @Nullable String variation) {

    /** No figures at all. */
    public static final Printed NOTHING = new Printed(null, null, null);

    /** Longest words of one figure, in characters. */
    static final int LONGEST = 100;

    public boolean isEmpty() {
        return Stream.of(target, achieved, variation).allMatch(words -> words == null || words.isBlank());
    }

    void check(String at, Map<String, String> problems) {
        TextLimit.check(at + "target", "The target", target, LONGEST, problems);
        TextLimit.check(at + "achieved", "What was achieved", achieved, LONGEST, problems);
        TextLimit.check(at + "variation", "The variation", variation, LONGEST, problems);
    }
}
