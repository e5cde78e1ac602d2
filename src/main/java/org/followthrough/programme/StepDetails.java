package org.followthrough.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.TextLimit;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One body asks another.
 *
 * @param fromWords who asks, as the paper names it, at most 200 characters
 * @param fromCommittee the same as a committee known here
 * @param toWords who is asked
 * @param toCommittee the same as a committee known here
 * @param on the day
 * @param onWords when, as printed, where the paper names no day; at most 100 characters
 * @param text what is said of it, at most 4,000 characters
 * @param meetingOn the day of the meeting at which the body that is asked considers it
 * @param item its number on that meeting's agenda, at most 20 characters
 */
public record StepDetails(
        String fromWords,
        @Nullable Long fromCommittee,
        String toWords,
        @Nullable Long toCommittee,
        @Nullable LocalDate on,
        @Nullable String onWords,
        @Nullable String text,
        @Nullable LocalDate meetingOn,
        @Nullable String item) {

    private static final int WHEN = 100;
    private static final int TEXT = 4000;
    private static final int ITEM = 20;

    /** Adds what cannot be kept, by field. */
    void check(Map<String, String> problems) {
        if (fromWords.isBlank()) {
            problems.put("fromWords", "Enter who asks, or select a committee");
        }
        if (toWords.isBlank()) {
            problems.put("toWords", "Enter who is asked, or select a committee");
        }
        if (fromCommittee != null && fromCommittee.equals(toCommittee)) {
            problems.put("toCommittee", "A committee cannot ask itself");
        }
        TextLimit.check("fromWords", "Who asks", fromWords, TextLimit.SHORT, problems);
        TextLimit.check("toWords", "Who is asked", toWords, TextLimit.SHORT, problems);
        TextLimit.check("onWords", "When, in words,", onWords, WHEN, problems);
        TextLimit.check("text", "What is said of it", text, TEXT, problems);
        if (item != null && meetingOn == null) {
            problems.put("meetingOn", "Enter the day of the meeting that the item belongs to");
        }
        TextLimit.check("item", "The item", item, ITEM, problems);
    }

    /** The same, considered at a meeting of another day. */
    StepDetails consideredOn(LocalDate day) {
        return new StepDetails(fromWords, fromCommittee, toWords, toCommittee, on, onWords, text, day, item);
    }

    /** Whether the same body asks. */
    boolean hasSameAskers(StepDetails other) {
        return fromWords.equals(other.fromWords) && Objects.equals(fromCommittee, other.fromCommittee);
    }

    /** Whether the same body is asked. */
    boolean hasSameAsked(StepDetails other) {
        return toWords.equals(other.toWords) && Objects.equals(toCommittee, other.toCommittee);
    }

    /** When it was, the day and the words where they say more; null where nothing is known. */
    public @Nullable String when() {
        if (on == null) {
            return onWords;
        }
        String day = Words.date(on);
        return onWords == null || onWords.equals(day) ? day : day + ", " + onWords;
    }

    /** The meeting that considers it, "11 February 2013, item 4"; null for none. */
    public @Nullable String meeting() {
        if (meetingOn == null) {
            return null;
        }
        String day = Words.date(meetingOn);
        return item == null ? day : day + ", item " + item;
    }

    /**
     * What becomes other words.
     *
     * @param place of the step, from 1
     * @param names of committees by id
     */
    ChangedWords changesFrom(StepDetails earlier, int place, Map<Long, String> names) {
        return new ChangedWords("Step " + place, null)
                .add("Who asks", earlier.fromWords, fromWords)
                .add("Committee that asks", name(earlier.fromCommittee, names), name(fromCommittee, names))
                .add("Who is asked", earlier.toWords, toWords)
                .add("Committee that is asked", name(earlier.toCommittee, names), name(toCommittee, names))
                .add("When", earlier.when(), when())
                .add("What is said of it", earlier.text, text)
                .add("Meeting that considers it", earlier.meeting(), meeting());
    }

    /** All that it says. */
    String whole() {
        return Stream.of(
                        fromWords + " asked " + toWords,
                        when(),
                        text,
                        meeting() == null ? null : "Meeting that considers it: " + meeting())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String name(@Nullable Long committee, Map<Long, String> names) {
        return committee == null ? null : names.get(committee);
    }
}
