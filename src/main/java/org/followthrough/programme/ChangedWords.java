package org.followthrough.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Shortened;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** Which words of a work programme or a referral an edit changes. */
final class ChangedWords {

    private static final int WHAT = 400;

    private final String whose;
    private final @Nullable String place;
    private final List<Change> changes = new ArrayList<>();

    /**
     * A text that changes.
     *
     * @param place where it stands, from the address of the page; null for the page itself
     */
    record Change(@Nullable String place, WordChange words) {}

    /**
     * Of an entry, a step or a paper.
     *
     * @param whose as readers call it
     */
    ChangedWords(String whose, @Nullable String place) {
        this.whose = whose;
        this.place = place;
    }

    /** Of the work programme or the referral itself. */
    static ChangedWords ofItself() {
        return new ChangedWords("", null);
    }

    /** One that comes, goes or stands elsewhere as a whole. */
    static ChangedWords whole(String what, @Nullable String place, @Nullable String before, @Nullable String after) {
        return new ChangedWords("", place).add(what, before, after);
    }

    /** Takes note of a text or a day if it changes; white space around it is none of it. */
    ChangedWords add(String what, @Nullable Object before, @Nullable Object after) {
        String name = whose.isEmpty() ? what : whose + ": " + what;
        WordChange.between(Shortened.to(name, WHAT), words(before), words(after))
                .ifPresent(words -> changes.add(new Change(place, words)));
        return this;
    }

    private static @Nullable String words(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return Words.date(day);
        }
        return value == null ? null : value.toString().strip();
    }

    List<Change> all() {
        return changes;
    }

    /** What changes, without the words: for the history. */
    String names() {
        return changes.stream().map(each -> each.words().what()).collect(Collectors.joining("; "));
    }
}
