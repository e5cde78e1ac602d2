package org.followthrough.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The current position as somebody hands it in.
 *
 * @param position what has happened, at most 20,000 characters; null only where the source prints none, which remark says
 * @param evidence what shows it, at most 10,000 characters
 * @param remark what the record has to say of its source
 * @param ownView the service's own view
 * @param newDueWords a new date exactly as written, at most 200 characters; needs newDueReason
 * @param newDueUntil last day of the new date as read from the words, not before the meeting
 * @param newDueReason why the date changes, at most 1,000 characters
 * @param headings the paper's own headings of this position
 */
public record GivenUpdate(
        @Nullable String position,
        @Nullable String evidence,
        @Nullable String remark,
        @Nullable OwnView ownView,
        @Nullable String newDueWords,
        @Nullable LocalDate newDueUntil,
        @Nullable String newDueReason,
        Headings headings) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public GivenUpdate {
        position = Typed.orNull(position);
        evidence = Typed.orNull(evidence);
        remark = Typed.orNull(remark);
        newDueWords = Typed.orNull(newDueWords);
        newDueReason = Typed.orNull(newDueReason);
    }

    /**
     * How a published paper heads a position where it departs from the usual words.
     *
     * @param current in its own session's table, null for "Current position:"
     * @param later in later tables, null for "26th July position:"
     */
    public record Headings(
            @Nullable String current, @Nullable String later) {

        /** The usual words. */
        public static final Headings USUAL = new Headings(null, null);
    }

    /** A position without more. */
    public static GivenUpdate of(String position) {
        return new GivenUpdate(position, null, null, null, null, null, null, Headings.USUAL);
    }

    /**
     * Refuses what no position at a meeting of this day can be.
     *
     * @throws InvalidInput naming the fields
     */
    void check(LocalDate heldOn) {
        Map<String, String> problems = problems(heldOn);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What is wrong with it for a meeting of this day, by field: a new date that had passed by then cannot be meant. */
    Map<String, String> problems(LocalDate heldOn) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (position == null && remark == null) {
            problems.put("position", "Enter the current position");
        }
        TextLimit.check("position", "The current position", position, TextLimit.POSITION, problems);
        TextLimit.check("evidence", "The evidence", evidence, TextLimit.LONG, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        TextLimit.check("newDueWords", "The new date", newDueWords, TextLimit.SHORT, problems);
        TextLimit.check("newDueReason", "The reason for the new date", newDueReason, 1_000, problems);
        if (newDueWords == null && newDueUntil != null) {
            problems.putIfAbsent("newDueWords", "Enter the new date in words as well");
        }
        if (newDueWords != null && newDueReason == null) {
            problems.putIfAbsent("newDueReason", "Enter why the date changes");
        }
        if (newDueUntil != null && newDueUntil.isBefore(heldOn)) {
            problems.putIfAbsent(
                    "newDueUntil",
                    "The last day of the new date must be on or after the day of the meeting, " + DATE.format(heldOn));
        }
        return problems;
    }
}
