package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.monitoring.CustodyReader.HandedOver;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.Tracking;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a committee leaves behind: what it recommended, what was answered, what was achieved, what is open and who has it.
 *
 * @param today the day of the report
 * @param reviews its own recommendations, one group to each review in order of publication
 * @param takenOver what it took over from others
 * @param handOvers what it handed over and took over, earliest first
 */
record LegacyPage(
        CommitteeView committee,
        LocalDate today,
        List<Group> reviews,
        List<RecommendationRow> takenOver,
        List<HandedOver> handOvers) {

    private static final String UNANSWERED = "No response yet";

    /** The recommendations of one review. */
    record Group(String title, String path, @Nullable String published, List<RecommendationRow> rows) {}

    /** One line of the totals. */
    record Total(String what, long number) {}

    static LegacyPage of(
            CommitteeView committee,
            LocalDate today,
            List<RecommendationRow> made,
            List<RecommendationRow> takenOver,
            List<HandedOver> handOvers) {
        Map<String, List<RecommendationRow>> byReview = made.stream()
                .collect(Collectors.groupingBy(RecommendationRow::reviewSlug, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byReview.forEach((slug, rows) -> groups.add(new Group(
                rows.get(0).reviewTitle(),
                "/reviews/" + slug,
                published(rows.get(0).tracking()),
                rows)));
        return new LegacyPage(committee, today, groups, takenOver, handOvers);
    }

    private static @Nullable String published(Tracking tracking) {
        return tracking.openFrom() == null ? null : Words.printed(tracking.openFrom(), tracking.openFromWords());
    }

    /** How many recommendations it made. */
    public long recommended() {
        return all().stream().map(RecommendationRow::id).distinct().count();
    }

    /** As what the totals count them: one whose recipients are followed each on its own counts once for each of them. */
    public long followed() {
        return rows(row -> true);
    }

    /** What was answered, the most frequent first. */
    public List<Total> answered() {
        return totals(all().stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(row.tracking().kinds(), UNANSWERED),
                        TreeMap::new,
                        Collectors.counting())));
    }

    /** What was achieved, what was stopped, what is open: every one of its recommendations is in exactly one line. */
    public List<Total> standing() {
        return List.of(
                new Total("Achieved", rows(row -> !row.isOpen() && row.status() == StatusCategory.ACHIEVED)),
                new Total(
                        "Monitoring stopped",
                        rows(row -> !row.isOpen() && row.status() == StatusCategory.STOP_MONITORING)),
                new Total("Still open", rows(RecommendationRow::isOpen)));
    }

    /** Who has what is open, the most first. */
    public List<Total> holders() {
        return totals(all().stream()
                .filter(RecommendationRow::isOpen)
                .collect(Collectors.groupingBy(
                        row -> row.tracking().holder().name(), TreeMap::new, Collectors.counting())));
    }

    static String answer(RecommendationRow row) {
        String answer = row.answer();
        return answer == null ? UNANSWERED : answer;
    }

    /** What was answered to one, in words. */
    public String answerTo(RecommendationRow row) {
        return answer(row);
    }

    private static List<Total> totals(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(each -> new Total(each.getKey(), each.getValue()))
                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                .toList();
    }

    private long rows(Predicate<RecommendationRow> which) {
        return all().stream().filter(which).count();
    }

    private List<RecommendationRow> all() {
        return reviews.stream().flatMap(group -> group.rows().stream()).toList();
    }

    public List<Link> trail() {
        return Trail.to(Trail.committee(committee));
    }
}
