package org.followthrough.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What has happened was today or before: a slip of the year is found before everybody reads it. */
final class PastDay {

    private static final String LATER = "The day must be today or in the past";

    private PastDay() {}

    static void require(LocalDate today, MilestoneDetails milestone) {
        Map<String, String> problems = new LinkedHashMap<>();
        check(today, "date", milestone.date(), problems);
        InvalidInput.throwIfAny(problems);
    }

    static void require(LocalDate today, AreaOutcome outcome) {
        Map<String, String> problems = new LinkedHashMap<>();
        check(today, "consideredOn", outcome.consideredOn(), problems);
        check(today, "concludedOn", outcome.concludedOn(), problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void check(LocalDate today, String field, @Nullable LocalDate day, Map<String, String> problems) {
        if (day != null && day.isAfter(today)) {
            problems.put(field, LATER);
        }
    }
}
