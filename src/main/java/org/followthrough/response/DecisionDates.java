package org.followthrough.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The three dates of an executive decision.
 *
 * @param decidedOn when Cabinet took it, not after today
 * @param publishedOn when it was published, not before it was taken and not after today; null where nobody knows, as
 *     of papers that do not print it
 * @param effectiveOn from when it may be carried out, after the time for call-in; not before it was published; null
 *     where nobody knows
 */
public record DecisionDates(
        LocalDate decidedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate effectiveOn) {

    /** Where no more is known than the day of the decision. */
    public static DecisionDates of(LocalDate decidedOn) {
        return new DecisionDates(decidedOn, null, null);
    }

    /** @throws org.followthrough.shared.InvalidInput naming the fields */
    void check(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (decidedOn.isAfter(today)) {
            problems.put("decidedOn", "The date of the decision must be today or in the past");
        }
        if (publishedOn != null && publishedOn.isBefore(decidedOn)) {
            problems.put("publishedOn", "A decision cannot be published before it is taken");
        } else if (publishedOn != null && publishedOn.isAfter(today)) {
            problems.put("publishedOn", "The date of publication must be today or in the past");
        }
        if (effectiveOn != null && publishedOn != null && effectiveOn.isBefore(publishedOn)) {
            problems.put("effectiveOn", "A decision cannot take effect before it is published");
        } else if (effectiveOn != null && effectiveOn.isBefore(decidedOn)) {
            problems.put("effectiveOn", "A decision cannot take effect before it is taken");
        }
        InvalidInput.throwIfAny(problems);
    }
}
