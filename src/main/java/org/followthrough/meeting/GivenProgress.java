package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a resolved action.
 *
 * @param state where it stands now
 * @param dated the day from which that is so, not in the future
 * @param words what was done, or why it is given up; at most 2,000 characters
 */
public record GivenProgress(
        ActionState state, LocalDate dated, @Nullable String words) {

    private static final int WORDS = 2000;

    public GivenProgress {
        words = Typed.orNull(words);
    }

    void check(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (dated.isAfter(today)) {
            problems.put("dated", "The day must be today or in the past");
        }
        if (words == null && state != ActionState.DONE) {
            problems.put(
                    "words", state == ActionState.GIVEN_UP ? "Enter why it is given up" : "Enter what has been done");
        }
        TextLimit.check("words", "What has been done", words, WORDS, problems);
        InvalidInput.throwIfAny(problems);
    }
}
