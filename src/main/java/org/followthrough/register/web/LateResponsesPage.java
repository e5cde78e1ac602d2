package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.council.CommitteeView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.Deadline;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which responses are late, which are still awaited and which came late. A review without a clock is in none of them.
 *
 * @param late those with answers missing past the last day, the longest first
 * @param awaited those with answers missing in time, the next due first
 * @param over those with answers that came late, the latest first
 * @param councils to choose from, none where there is one only
 * @param committees to choose from, none where there is one only
 */
record LateResponsesPage(
        List<Line> late,
        List<Line> awaited,
        List<Line> over,
        List<Choice> councils,
        List<Choice> committees,
        boolean filtered) {

    /**
     * What is asked of the list; blank means any, what names nothing finds nothing.
     *
     * @param council its name
     * @param committee its part of the address
     */
    record Filter(@Nullable String council, @Nullable String committee) {

        boolean takes(CommitteeView of) {
            return isAnyOr(council, of.councilName()) && isAnyOr(committee, of.slug());
        }

        boolean isEmpty() {
            return isAnyOr(council, "") && isAnyOr(committee, "");
        }

        private static boolean isAnyOr(@Nullable String wanted, String name) {
            return wanted == null || wanted.isBlank() || wanted.strip().equals(name);
        }
    }

    /** One clock of one review. */
    record Line(Deadline deadline, CommitteeView committee, LocalDate today) {

        public String reviewPath() {
            return "/reviews/" + deadline.review().slug();
        }

        public int answered() {
            return deadline.answered();
        }

        public int asked() {
            return deadline.recommendations().size();
        }

        public long daysLate() {
            return deadline.daysLateOn(today);
        }

        /** "12 days late", "3 days left". */
        public String standing() {
            return deadline.clock().clock().standingOn(today);
        }

        /** What is missing, each recommendation once. */
        public List<Link> missing() {
            return deadline.unanswered().stream().map(each -> link(each, "")).toList();
        }

        /** What came late, by how much. */
        public List<Link> answeredLate() {
            return deadline.answeredLate().stream()
                    .map(each -> {
                        long days = deadline.daysLate(each);
                        return link(
                                each,
                                ", %s, %s late"
                                        .formatted(
                                                Words.date(deadline.lastDay().plusDays(days)),
                                                Words.count(days, "day")));
                    })
                    .toList();
        }

        private Link link(RecommendationView asked, String more) {
            return new Link(asked.title() + more, reviewPath() + "/recommendations/" + asked.ref());
        }

        private long mostDaysLate() {
            return deadline.answeredLate().stream()
                    .mapToLong(deadline::daysLate)
                    .max()
                    .orElse(0);
        }
    }

    static LateResponsesPage of(
            List<Deadline> deadlines, Map<Long, CommitteeView> committees, Filter filter, LocalDate today) {
        List<Line> all = deadlines.stream()
                .map(each -> new Line(each, Objects.requireNonNull(committees.get(each.custodianId())), today))
                .toList();
        List<Line> wanted =
                all.stream().filter(line -> filter.takes(line.committee())).toList();
        return new LateResponsesPage(
                wanted.stream()
                        .filter(line -> line.daysLate() > 0)
                        .sorted(Comparator.comparing(Line::daysLate).reversed())
                        .toList(),
                wanted.stream()
                        .filter(line -> line.daysLate() == 0
                                && !line.deadline().missing().isEmpty())
                        .toList(),
                wanted.stream()
                        .filter(line -> line.mostDaysLate() > 0)
                        .sorted(Comparator.comparing(Line::mostDaysLate).reversed())
                        .toList(),
                choices(all.stream()
                        .map(line -> new Choice(
                                line.committee().councilName(), line.committee().councilName()))
                        .toList()),
                choices(all.stream()
                        .map(line -> new Choice(
                                line.committee().slug(), line.committee().name()))
                        .toList()),
                !filter.isEmpty());
    }

    /** How many recommendations are without an answer past the last day. */
    public long missing() {
        return Deadline.unansweredLate(
                late.stream().map(Line::deadline).toList(),
                late.isEmpty() ? LocalDate.MIN : late.get(0).today());
    }

    public boolean isEmpty() {
        return late.isEmpty() && awaited.isEmpty() && over.isEmpty();
    }

    private static List<Choice> choices(List<Choice> all) {
        List<Choice> different = all.stream()
                .distinct()
                .sorted(Comparator.comparing(Choice::text))
                .toList();
        if (different.size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any")));
        choices.addAll(different);
        return choices;
    }
}
