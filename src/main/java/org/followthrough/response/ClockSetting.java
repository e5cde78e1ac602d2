package org.followthrough.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.dates.ClockRule;
import org.followthrough.dates.ResponseClock;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * By when a recipient owes its responses, as an officer says it.
 *
 * @param startsOn the day of receipt or request, exactly for rules that count from one
 * @param noticeOn when the executive received the notice that asks for a response, if not with the report
 * @param lastDayGiven the last day, exactly for rules that do not count
 * @param overrideOn the last day that stands instead, null exactly when overrideReason is
 * @param overrideReason why it does, at most 1,000 characters
 */
public record ClockSetting(
        ClockRule rule,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate lastDayGiven,
        @Nullable LocalDate overrideOn,
        @Nullable String overrideReason) {

    public ClockSetting {
        overrideReason = Typed.orNull(overrideReason);
    }

    /**
     * A clock that runs from a day, or whose last day is given.
     *
     * @param day for a counted rule the day of receipt or request, else the last day
     */
    public static ClockSetting of(ClockRule rule, LocalDate day) {
        return rule.isCounted()
                ? new ClockSetting(rule, day, null, null, null, null)
                : new ClockSetting(rule, null, null, day, null, null);
    }

    /** The same with another last day. */
    public ClockSetting replacedBy(LocalDate lastDay, String reason) {
        return new ClockSetting(rule, startsOn, noticeOn, lastDayGiven, lastDay, reason);
    }

    /**
     * Refuses what gives no last day, or gives it in two ways.
     *
     * @throws InvalidInput naming the fields
     */
    public void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (rule.isCounted() && startsOn == null) {
            problems.put("startsOn", "Enter the day of receipt or request");
        }
        if (!rule.isCounted() && lastDayGiven == null) {
            problems.put("lastDayGiven", "Enter the last day");
        }
        if (rule.isCounted() && lastDayGiven != null) {
            problems.put("lastDayGiven", "The last day of this rule is counted. Replace it with a reason instead");
        }
        if (!rule.isCounted() && startsOn != null) {
            problems.put("startsOn", "This rule does not count from a day");
        }
        if (noticeOn != null && rule != ClockRule.EXECUTIVE) {
            problems.put("noticeOn", "Only the executive's time runs from a notice");
        }
        if (overrideOn == null && overrideReason != null) {
            problems.put("overrideOn", "Enter the last day that stands instead");
        }
        if (overrideOn != null && overrideReason == null) {
            problems.put("overrideReason", "Enter why another last day stands");
        }
        TextLimit.check("overrideReason", "The reason", overrideReason, 1_000, problems);
        InvalidInput.throwIfAny(problems);
    }

    /** The clock that follows. */
    public ResponseClock clock() {
        LocalDate start = startsOn;
        LocalDate given = lastDayGiven;
        LocalDate day = start != null ? start : given;
        if (day == null) {
            throw new IllegalStateException("a clock without a day");
        }
        ResponseClock byRule =
                rule == ClockRule.EXECUTIVE ? ResponseClock.ofExecutive(day, noticeOn) : ResponseClock.of(rule, day);
        return overrideOn != null && overrideReason != null ? byRule.replacedBy(overrideOn, overrideReason) : byRule;
    }
}
