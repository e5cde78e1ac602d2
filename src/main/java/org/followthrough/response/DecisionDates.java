package org.followthrough.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The three dates of an executive decision.
 *
 * @param decidedOn when Cabinet took it, not after today
 * @param publishedOn when it was published, not before it was taken and not after today
 * @param effectiveOn from when it may be carried out, after the time for call-in; not before it was published
 */
public record DecisionDates(LocalDate decidedOn, LocalDate publishedOn, LocalDate effectiveOn) {

    /** @throws org.followthrough.shared.InvalidInput naming the fields */
    void check(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (decidedOn.isAfter(today)) {
            problems.put("decidedOn", "The date of the decision must be today or in the past");
        }
        if (publishedOn.isBefore(decidedOn)) {
            problems.put("publishedOn", "A decision cannot be published before it is taken");
        } else if (publishedOn.isAfter(today)) {
            problems.put("publishedOn", "The date of publication must be today or in the past");
        }
        if (effectiveOn.isBefore(publishedOn)) {
            problems.put("effectiveOn", "A decision cannot take effect before it is published");
        }
        ResponseDraft.throwIfAny(problems);
    }
}
