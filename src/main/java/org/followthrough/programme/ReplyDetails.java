package org.followthrough.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a referral.
 *
 * @param text at most 10,000 characters; null for no reply
 * @param by who answers, at most 200 characters
 * @param on the day
 * @param words when, as printed, where the paper names no day; at most 100 characters
 */
public record ReplyDetails(
        @Nullable String text,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String words) {

    /** While nobody has answered. */
    public static final ReplyDetails NONE = new ReplyDetails(null, null, null, null);

    private static final int WORDS = 100;

    ChangedWords changesFrom(ReplyDetails earlier) {
        return ChangedWords.ofItself()
                .add("Reply", earlier.text, text)
                .add("Who replied", earlier.by, by)
                .add("Day of the reply", earlier.on, on)
                .add("When it was replied, in words", earlier.words, words);
    }

    /**
     * Refuses what cannot be kept, all at once.
     *
     * @throws InvalidInput naming the fields
     */
    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text == null && (by != null || on != null || words != null)) {
            problems.put("reply", "Enter the reply, or leave all fields empty for none");
        }
        TextLimit.check("reply", "The reply", text, TextLimit.LONG, problems);
        TextLimit.check("by", "Who replied", by, TextLimit.SHORT, problems);
        TextLimit.check("words", "When, in words,", words, WORDS, problems);
        InvalidInput.throwIfAny(problems);
    }
}
