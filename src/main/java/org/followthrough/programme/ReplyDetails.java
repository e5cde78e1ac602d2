package org.followthrough.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.web.Words;
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

    /** Whether there is one, and nothing says that the step came first. */
    boolean isBefore(StepDetails step) {
        return text != null && (on == null || step.on() == null || !step.on().isBefore(on));
    }

    /** Who answered and when, "Head of Service, 11 February 2013, as at Quarter 2"; null where neither is known. */
    public @Nullable String source() {
        String source = Stream.of(by, on == null ? null : Words.date(on), words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return source.isEmpty() ? null : source;
    }

    /** All that it says; null while nobody has answered. */
    @Nullable
    String whole() {
        if (text == null) {
            return null;
        }
        String source = source();
        return "Reply" + (source == null ? "" : ", " + source) + ": " + text;
    }

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
