package org.followthrough.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By when a recipient owes a response, with the working in words. The council's lawyer has the last word: a last day
 * can be replaced for a stated reason, and the working then shows both.
 *
 * @param rule what the time follows from
 * @param start the day of receipt or request that it counts from, or null where the last day is itself given
 * @param lastDayByRule the last day that the rule gives
 * @param workingByRule how the rule gives it, in a sentence
 * @param replacement the last day that stands instead, or null
 * @param reason why it does, or null
 */
public record ResponseClock(
        ClockRule rule,
        @Nullable LocalDate start,
        LocalDate lastDayByRule,
        String workingByRule,
        @Nullable LocalDate replacement,
        @Nullable String reason) {

    private static final String REPORT_RECEIVED = "the day the report was received";

    /**
     * A clock that runs from a day, or whose last day is given.
     *
     * @param day for a counted rule the day of receipt or of the request, else the last day itself
     */
    public static ResponseClock of(ClockRule rule, LocalDate day) {
        return of(rule, day, REPORT_RECEIVED);
    }

    /**
     * The executive's clock, which runs from the later of report and notice (Local Government Act 2000, section 9FE).
     *
     * @param noticeOn the day on which the notice that asks for a response was received, or null if it came with the
     *     report
     */
    public static ResponseClock ofExecutive(LocalDate reportOn, @Nullable LocalDate noticeOn) {
        return noticeOn != null && noticeOn.isAfter(reportOn)
                ? of(ClockRule.EXECUTIVE, noticeOn, "the day the notice was received, which came after the report")
                : of(ClockRule.EXECUTIVE, reportOn);
    }

    private static ResponseClock of(ClockRule rule, LocalDate day, String received) {
        LocalDate lastDay = lastDay(rule, day);
        String working = rule.working(Span.words(day), received, Span.words(lastDay));
        return new ResponseClock(rule, rule.isCounted() ? day : null, lastDay, working, null, null);
    }

    /**
     * The same clock with another last day.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public ResponseClock replacedBy(LocalDate newLastDay, String newReason) {
        if (newReason.isBlank()) {
            throw new IllegalArgumentException("A replaced last day needs a reason");
        }
        return new ResponseClock(rule, start, lastDayByRule, workingByRule, newLastDay, newReason.strip());
    }

    /** The last day on which a response is in time. */
    public LocalDate lastDay() {
        return replacement == null ? lastDayByRule : replacement;
    }

    /** How the last day was found, in sentences for the page. */
    public String working() {
        return replacement == null
                ? workingByRule
                : "The last day is %s, set by hand. Reason: %s Without it: %s"
                        .formatted(Span.words(replacement), sentence(String.valueOf(reason)), workingByRule);
    }

    private static String sentence(String words) {
        return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    /** Days from a day to the last one: 0 on the last day, negative after it. */
    public long daysLeftOn(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay());
    }

    /** Days past the last one: 0 while a response would be in time. */
    public long daysLateOn(LocalDate day) {
        return Math.max(0, -daysLeftOn(day));
    }

    /** "12 days left", "1 day left", "due today", "1 day late". */
    public String standingOn(LocalDate day) {
        long left = daysLeftOn(day);
        if (left == 0) {
            return "due today";
        }
        long days = Math.abs(left);
        return days + (days == 1 ? " day " : " days ") + (left > 0 ? "left" : "late");
    }

    private static LocalDate lastDay(ClockRule rule, LocalDate day) {
        return switch (rule) {
            case EXECUTIVE -> lastOfMonthsBeginningWith(day, 2);
            case HEALTH, CRIME_AND_DISORDER -> day.plusDays(28);
            case EIGHT_WEEKS -> day.plusWeeks(8);
            case ONE_MONTH -> day.plusMonths(1);
            case NEXT_CABINET_MEETING, FIXED_DATE -> day;
        };
    }

    /**
     * "Beginning with" counts the first day, so the last is the one before the day of the same number; in a month that
     * has no such day it is the month's last.
     */
    private static LocalDate lastOfMonthsBeginningWith(LocalDate first, int months) {
        YearMonth month = YearMonth.from(first).plusMonths(months);
        return first.getDayOfMonth() > month.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(first.getDayOfMonth()).minusDays(1);
    }
}
