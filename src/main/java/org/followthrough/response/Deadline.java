package org.followthrough.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one clock of a review says of the answers that it runs for. Only published answers count.
 *
 * @param custodianId the committee that looks after the answers now
 * @param recipient whose clock it is, by title
 * @param alongside titles of those who have no day of their own, so that the executive's clock runs for them as well
 * @param asked every answer that it runs for, in printed order
 */
public record Deadline(
        ReviewView review,
        long custodianId,
        ClockView clock,
        String recipient,
        List<String> alongside,
        List<Asked> asked) {

    public Deadline {
        alongside = List.copyOf(alongside);
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

    /**
     * The recommendations that it runs for, which is what everybody counts: each once, whoever is asked, and a whole only
     * where its parts do not ask the same people for the answer.
     */
    public List<RecommendationView> recommendations() {
        return counted(each -> true);
    }

    /** Those of them that somebody still owes an answer to. */
    public List<RecommendationView> unanswered() {
        return counted(Asked::isMissing);
    }

    /** Those of them that were answered after the last day. */
    public List<RecommendationView> answeredLate() {
        return counted(each -> daysLate(each) > 0);
    }

    /** How many of them nobody owes an answer to any more. */
    public int answered() {
        return recommendations().size() - unanswered().size();
    }

    private List<RecommendationView> counted(Predicate<Asked> wanted) {
        Map<Long, RecommendationView> found = new LinkedHashMap<>();
        asked.stream()
                .filter(wanted)
                .filter(each -> !isCountedInItsParts(each))
                .map(Asked::recommendation)
                .forEach(each -> found.putIfAbsent(each.id(), each));
        return List.copyOf(found.values());
    }

    private boolean isCountedInItsParts(Asked whole) {
        List<Long> parts = asked.stream()
                .map(Asked::recommendation)
                .filter(each ->
                        Objects.equals(each.parentId(), whole.recommendation().id()))
                .map(RecommendationView::id)
                .toList();
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> of(part, whole.recipientPostId()).isPresent());
    }

    /** The answers that are still owed, each by whom. */
    public List<Asked> missing() {
        return asked.stream().filter(Asked::isMissing).toList();
    }

    /** How late the last answer to a recommendation was given: 0 in time, and while it is missing. */
    public long daysLate(RecommendationView recommendation) {
        return asked.stream()
                .filter(each -> each.recommendation().id() == recommendation.id())
                .mapToLong(this::daysLate)
                .max()
                .orElse(0);
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

    /** How many recommendations are without an answer past the last day of one of these. */
    public static long unansweredLate(Collection<Deadline> deadlines, LocalDate day) {
        return deadlines.stream()
                .filter(each -> each.daysLateOn(day) > 0)
                .flatMap(each -> each.unanswered().stream())
                .map(RecommendationView::id)
                .distinct()
                .count();
    }

    /** How the last day was found for one of those who are asked; the executive's law is nobody else's. */
    public String working(@Nullable Long recipientPostId) {
        return Objects.equals(recipientPostId, clock.recipientPostId())
                ? clock.clock().working()
                : "No day of its own is set: its time runs with the executive’s.";
    }

    /** "The time of the Director runs with the executive’s.", null where it runs for nobody else. */
    public @Nullable String alongsideInWords() {
        return alongside.isEmpty()
                ? null
                : "The time of %s runs with the executive’s.".formatted(Words.list(alongside));
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
