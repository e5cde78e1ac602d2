package org.followthrough.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.Custodians;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when answers are owed and when they came, as everybody may know it. A recipient without a clock of its own answers
 * by the executive's, unless it answers for itself; without either nothing is owed by any day. The number of statements depends on nothing.
 */
@Component
@Transactional(readOnly = true)
public class Deadlines {

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Clocks clocks;
    private final ResponseReader reader;
    private final Posts posts;
    private final Custodians custodians;

    Deadlines(
            Reviews reviews,
            Recommendations recommendations,
            Clocks clocks,
            ResponseReader reader,
            Posts posts,
            Custodians custodians) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.clocks = clocks;
        this.reader = reader;
        this.posts = posts;
        this.custodians = custodians;
    }

    /** Of all published reviews that have a clock, those with the earliest last day first. */
    public List<Deadline> all() {
        return of(reviews.reviews(Actor.PUBLIC));
    }

    /** Of one review; none for a draft, which nobody can answer. */
    public List<Deadline> of(ReviewView review) {
        return review.isPublished() ? of(List.of(review)) : List.of();
    }

    private List<Deadline> of(List<ReviewView> published) {
        Map<Long, ReviewView> byId = new HashMap<>();
        published.forEach(review -> byId.put(review.id(), review));
        Map<Long, List<ClockView>> running =
                clocks.of(byId.keySet()).stream().collect(Collectors.groupingBy(ClockView::reviewId));
        if (running.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RecommendationView>> asked = recommendations.ofPublished(running.keySet());
        List<PublishedAnswer> answers = reader.answers(running.keySet());
        Map<Long, Long> keepers = custodians.ofReviews(running.keySet());
        Map<Long, String> titles = new HashMap<>();
        Set<Long> outside = new HashSet<>();
        posts.all().forEach(post -> {
            titles.put(post.id(), post.title());
            if (post.outside()) {
                outside.add(post.id());
            }
        });
        List<Deadline> deadlines = new ArrayList<>();
        running.forEach((id, clocksOfReview) -> {
            List<Deadline.Asked> answered = answered(
                    asked.getOrDefault(id, List.of()),
                    answers.stream()
                            .filter(answer -> answer.now().reviewId() == id)
                            .toList());
            for (ClockView clock : clocksOfReview) {
                List<Deadline.Asked> ofClock = answered.stream()
                        .filter(each -> runsFor(clock, each, clocksOfReview, outside))
                        .toList();
                deadlines.add(new Deadline(
                        Objects.requireNonNull(byId.get(id)),
                        Objects.requireNonNull(keepers.get(id)),
                        clock,
                        title(clock, titles),
                        alongside(clock, ofClock, titles),
                        ofClock));
            }
        });
        deadlines.sort(Comparator.comparing(Deadline::lastDay)
                .thenComparing(each -> each.review().title())
                .thenComparing(Deadline::recipient));
        return deadlines;
    }

    private static String title(ClockView clock, Map<Long, String> titles) {
        Long post = clock.recipientPostId();
        return post == null ? Recipient.EXECUTIVE.title() : titles.getOrDefault(post, "");
    }

    private static List<String> alongside(ClockView clock, List<Deadline.Asked> asked, Map<Long, String> titles) {
        return asked.stream()
                .map(Deadline.Asked::recipientPostId)
                .filter(post -> post != null && !post.equals(clock.recipientPostId()))
                .distinct()
                .map(post -> titles.getOrDefault(post, ""))
                .toList();
    }

    private static boolean runsFor(
            ClockView clock, Deadline.Asked asked, Collection<ClockView> all, Set<Long> outside) {
        boolean hasItsOwn =
                all.stream().anyMatch(each -> Objects.equals(each.recipientPostId(), asked.recipientPostId()));
        return hasItsOwn
                ? Objects.equals(clock.recipientPostId(), asked.recipientPostId())
                : clock.recipientPostId() == null && !isOutside(asked, outside);
    }

    private static boolean isOutside(Deadline.Asked asked, Set<Long> outside) {
        Long post = asked.recipientPostId();
        return post != null && outside.contains(post);
    }

    /** Everything asked for in printed order, each with the first day on which it was no longer owed. */
    private static List<Deadline.Asked> answered(List<RecommendationView> all, List<PublishedAnswer> answers) {
        Map<OwedAnswers.Owed, Deadline.Asked> asked = new LinkedHashMap<>();
        OwedAnswers.of(all, List.of())
                .forEach(owed ->
                        asked.put(owed, new Deadline.Asked(owed.recommendation(), owed.recipientPostId(), null)));
        Set<LocalDate> days =
                answers.stream().map(PublishedAnswer::firstOn).collect(Collectors.toCollection(TreeSet::new));
        for (LocalDate day : days) {
            Set<OwedAnswers.Owed> left = new HashSet<>(OwedAnswers.of(
                    all,
                    answers.stream()
                            .filter(answer -> !answer.firstOn().isAfter(day))
                            .map(PublishedAnswer::now)
                            .toList()));
            asked.replaceAll((owed, each) -> each.isMissing() && !left.contains(owed)
                    ? new Deadline.Asked(each.recommendation(), each.recipientPostId(), day)
                    : each);
        }
        return List.copyOf(asked.values());
    }
}
