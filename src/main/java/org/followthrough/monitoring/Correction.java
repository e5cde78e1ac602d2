package org.followthrough.monitoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What takes the place of a published entry.
 *
 * @param update the position as it should have read, null where none was received
 * @param status the status as it should have been
 * @param minuteNumber at most 100 characters
 * @param reason why, at most 1,000 characters; published with it
 */
public record Correction(
        @Nullable GivenUpdate update,
        Assessment status,
        @Nullable String minuteNumber,
        String reason) {

    public Correction {
        minuteNumber = Typed.orNull(minuteNumber);
    }

    /** What is wrong with it for a meeting of this day, by field. */
    Map<String, String> problems(LocalDate heldOn) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (update != null) {
            problems.putAll(update.problems(heldOn));
        }
        problems.putAll(status.confirmedProblems());
        if (reason.isBlank()) {
            problems.put("correctionReason", "Enter why the entry is corrected");
        }
        TextLimit.check("correctionReason", "The reason", reason, 1_000, problems);
        TextLimit.check("minuteNumber", "The minute number", minuteNumber, 100, problems);
        return problems;
    }
}
