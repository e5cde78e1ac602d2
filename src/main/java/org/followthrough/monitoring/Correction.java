package org.followthrough.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
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

    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (reason.isBlank()) {
            problems.put("correctionReason", "Enter why the entry is corrected");
        }
        TextLimit.check("correctionReason", "The reason", reason, 1_000, problems);
        TextLimit.check("minuteNumber", "The minute number", minuteNumber, 100, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (update != null) {
            update.check();
        }
        status.checkConfirmed();
    }
}
