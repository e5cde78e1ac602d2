package org.followthrough.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a meeting.
 *
 * @param heldOn the day, past or to come
 * @param place at most 200 characters
 * @param kind in the council's own words, at most 100 characters
 * @param minutesReference at most 100 characters
 */
public record MeetingDetails(
        long committeeId,
        LocalDate heldOn,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String minutesReference) {

    /**
     * Refuses what is too long to be kept.
     *
     * @throws InvalidInput naming the fields
     */
    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("place", "The place", place, TextLimit.SHORT, problems);
        TextLimit.check("kind", "The kind of meeting", kind, 100, problems);
        TextLimit.check("minutesReference", "The minutes reference", minutesReference, 100, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
