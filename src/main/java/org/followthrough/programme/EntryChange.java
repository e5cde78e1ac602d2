package org.followthrough.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what was changed in a row of a work programme. */
final class EntryChange {

    /** What a history event takes. */
    private static final int LONGEST = 500;

    private EntryChange() {}

    /**
     * Such as "entry 3: date from “2nd July” to “9th July”, outcome".
     *
     * @param shown whether words of the row may be quoted: those of a draft are not for everybody who reads histories
     */
    static String inWords(int number, EntryDetails before, EntryDetails after, boolean shown) {
        List<String> changed = new ArrayList<>();
        boolean redated = !Objects.equals(before.dateWords(), after.dateWords());
        if (redated && shown) {
            changed.add("date from %s to %s".formatted(quoted(before.dateWords()), quoted(after.dateWords())));
        } else if (redated) {
            changed.add("date");
        }
        name(changed, "heading", before.heading(), after.heading());
        name(changed, "meeting", before.meetingOn(), after.meetingOn());
        name(changed, "issue", before.issue(), after.issue());
        name(changed, "type of meeting", before.type(), after.type());
        name(changed, "how", before.how(), after.how());
        name(changed, "who", before.who(), after.who());
        name(changed, "outcome", before.outcome(), after.outcome());
        name(changed, "recommendations", before.recommendations(), after.recommendations());
        return shortened(
                changed.isEmpty() ? "entry " + number : "entry %d: %s".formatted(number, String.join(", ", changed)));
    }

    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static void name(List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }

    private static String quoted(@Nullable String words) {
        return words == null ? "nothing" : "“" + words + "”";
    }
}
