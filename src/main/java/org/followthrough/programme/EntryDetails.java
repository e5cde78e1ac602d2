package org.followthrough.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a work programme says; texts are paragraphs and bullets.
 *
 * @param heading of the group that it stands under, such as "Other items", at most 200 characters
 * @param dateWords the date cell exactly as printed, at most 300 characters
 * @param meetingOn the day of the committee's meeting that takes it
 * @param from first day of the span that an officer gave; null with {@code until} to have it read from the words
 * @param until last day of that span
 * @param type of the meeting, at most 300 characters
 * @param who one paragraph to a name
 * @param recommendations ids of the recommendations that it takes, all of published reviews
 */
public record EntryDetails(
        @Nullable String heading,
        @Nullable String dateWords,
        @Nullable LocalDate meetingOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String issue,
        @Nullable String type,
        @Nullable String how,
        @Nullable String who,
        @Nullable String outcome,
        List<Long> recommendations) {

    private static final int HEADING = 200;
    private static final int LINE = 300;
    private static final int CELL = 2000;
    private static final int TEXT = 4000;

    public EntryDetails {
        recommendations = recommendations.stream().distinct().toList();
    }

    /**
     * Refuses what cannot be kept, all at once.
     *
     * @throws InvalidInput naming the fields
     */
    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("heading", "The heading", heading, HEADING, problems);
        TextLimit.check("dateWords", "The date", dateWords, LINE, problems);
        if (issue.isBlank()) {
            problems.put("issue", "Enter the issue");
        }
        if (from != null && until == null) {
            problems.put("until", "Enter the last day too, or leave both days empty");
        } else if (from == null && until != null) {
            problems.put("from", "Enter the first day too, or leave both days empty");
        } else if (from != null && from.isAfter(until)) {
            problems.put("until", "The last day must not be before the first");
        }
        TextLimit.check("issue", "The issue", issue, TEXT, problems);
        TextLimit.check("type", "The type of meeting", type, LINE, problems);
        TextLimit.check("how", "How", how, CELL, problems);
        TextLimit.check("who", "Who", who, CELL, problems);
        TextLimit.check("outcome", "The outcome", outcome, TEXT, problems);
        InvalidInput.throwIfAny(problems);
    }

    /** The same, taken by a meeting of another day. */
    EntryDetails takenOn(LocalDate day) {
        return new EntryDetails(heading, dateWords, day, from, until, issue, type, how, who, outcome, recommendations);
    }

    /** The days that an officer gave, "1 December 2013 to 28 February 2014"; null where they are read from the words. */
    @Nullable
    String days() {
        if (from == null || until == null) {
            return null;
        }
        return from.equals(until) ? Words.date(from) : Words.date(from) + " to " + Words.date(until);
    }
}
