package org.followthrough.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a review's report says of the review itself, each list in printed order.
 *
 * @param participants at most 200
 * @param evidence what was heard and read, at most 200
 * @param timetable its meetings, at most 100
 * @param areasTitle heading over its areas for improvement, at most 200 characters
 * @param observations what it puts on record without recommending anything; at most 50, each of 10,000 characters
 * @param conclusions at most 10,000 characters
 */
public record RecordDetails(
        List<Participant> participants,
        List<Evidence> evidence,
        List<Held> timetable,
        @Nullable String areasTitle,
        List<String> observations,
        @Nullable String conclusions) {

    /** Nothing yet. */
    public static final RecordDetails EMPTY = new RecordDetails(List.of(), List.of(), List.of(), null, List.of(), null);

    /**
     * Something heard or read.
     *
     * @param level 1 for what stands under the last 0 before it
     * @param text at most 2,000 characters
     */
    public record Evidence(int level, String text) {}

    /**
     * A line of the timetable.
     *
     * @param dateWords as printed, such as "5 April"; at most 100 characters
     * @param date the day that they mean, null where nobody knows
     * @param text at most 2,000 characters
     */
    public record Held(String dateWords, @Nullable LocalDate date, String text) {}

    public RecordDetails {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        timetable = List.copyOf(timetable);
        observations = List.copyOf(observations);
        areasTitle = Typed.orNull(areasTitle);
        conclusions = Typed.orNull(conclusions);
    }

    void check() {
        InvalidInput.throwIfAny(problems());
    }

    /** What cannot be kept, by field: members, contributors, officers, evidence, timetable and the others. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Participant each : participants) {
            String field = field(each.part());
            TextLimit.check(field, "A name", each.name(), 100, problems);
            TextLimit.check(field, "What somebody is", each.role(), TextLimit.SHORT, problems);
        }
        atMost("officers", participants.size(), 200, problems);
        for (Evidence each : evidence) {
            TextLimit.check("evidence", "A line of the evidence", each.text(), 2_000, problems);
        }
        if (!evidence.isEmpty() && evidence.get(0).level() != 0) {
            problems.put("evidence", "The first line of the evidence cannot stand under another");
        }
        atMost("evidence", evidence.size(), 200, problems);
        for (Held each : timetable) {
            TextLimit.check("timetable", "The date", each.dateWords(), 100, problems);
            TextLimit.check("timetable", "What happened", each.text(), 2_000, problems);
        }
        atMost("timetable", timetable.size(), 100, problems);
        TextLimit.check("areasTitle", "The heading", areasTitle, TextLimit.SHORT, problems);
        observations.forEach(each -> TextLimit.check("observations", "An observation", each, TextLimit.LONG, problems));
        atMost("observations", observations.size(), 50, problems);
        TextLimit.check("conclusions", "The conclusions", conclusions, TextLimit.LONG, problems);
        return problems;
    }

    private static String field(Participant.Part part) {
        return switch (part) {
            case MEMBER -> "members";
            case CONTRIBUTOR -> "contributors";
            case OFFICER -> "officers";
        };
    }

    private static void atMost(String field, int count, int most, Map<String, String> problems) {
        if (count > most) {
            problems.put(field, "There can be %d lines at most; these are %d".formatted(most, count));
        }
    }
}
