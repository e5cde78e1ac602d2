package org.followthrough.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one clock of a review says of the answers that it runs for. Only published answers count.
 *
 * @param recipient whose clock it is, by title
 * @param asked every answer that it runs for, in printed order
 */
public record Deadline(ReviewView review, ClockView clock, String recipient, List<Asked> asked) {

    public Deadline {
        asked = List.copyOf(asked);
    }

    /**
     * An answer that is asked for.
     *
     * @param recipientPostId who owes it, null for the executive as a whole
     * @param answeredOn when it was given, null while it is missing
     */
    public record Asked(
            RecommendationView recommendation,
            @Nullable Long recipientPostId,
            @Nullable LocalDate answeredOn) {

        /** Whether it is still owed. */
        public boolean isMissing() {
            return answeredOn == null;
        }
    }

    /** The day up to which an answer is in time. */
    public LocalDate lastDay() {
        return clock.clock().lastDay();
    }

    /** How many answers there are. */
    public long answered() {
        return asked.stream().filter(each -> !each.isMissing()).count();
    }

    /** Those that are still owed. */
    public List<Asked> missing() {
        return asked.stream().filter(Asked::isMissing).toList();
    }

    /** Those that came after the last day. */
    public List<Asked> answeredLate() {
        return asked.stream().filter(each -> daysLate(each) > 0).toList();
    }

    /** How late an answer was given: 0 in time, and while it is missing. */
    public long daysLate(Asked each) {
        LocalDate on = each.answeredOn();
        return on == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(lastDay(), on));
    }

    /** Days past the last one while answers are missing: 0 in time. */
    public long daysLateOn(LocalDate day) {
        return missing().isEmpty() ? 0 : clock.clock().daysLateOn(day);
    }

    /** How many recommendations lack an answer past the last day of one of these, each counted once to a clock. */
    public static long missingLate(List<Deadline> deadlines, LocalDate day) {
        return deadlines.stream()
                .filter(each -> each.daysLateOn(day) > 0)
                .mapToLong(each -> each.missing().stream()
                        .map(missing -> missing.recommendation().id())
                        .distinct()
                        .count())
                .sum();
    }

    /** What it runs for of one recommendation, by whom it is owed. */
    public Optional<Asked> of(long recommendationId, @Nullable Long recipientPostId) {
        return asked.stream()
                .filter(each -> each.recommendation().id() == recommendationId
                        && Objects.equals(each.recipientPostId(), recipientPostId))
                .findFirst();
    }

    /**
     * "No response yet. The executive owes one by 14 May 2013: 3 days left." or "… owed one by 14 May 2013: late by 12
     * days."
     *
     * @param whose title of who owes it
     */
    public String missingOn(LocalDate day, String whose) {
        long late = clock.clock().daysLateOn(day);
        return late == 0
                ? "No response yet. %s owes one by %s: %s."
                        .formatted(whose, Words.date(lastDay()), clock.clock().standingOn(day))
                : "No response yet. %s owed one by %s: late by %s."
                        .formatted(whose, Words.date(lastDay()), Words.count(late, "day"));
    }
}
