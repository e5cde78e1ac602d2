package org.followthrough.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.dates.ResponseClock;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody about responses; how many statements it takes does not depend on how much that is. */
@Component
@Transactional(readOnly = true)
public class ResponseWork {

    private final ResponseReader reader;
    private final Deadlines deadlines;
    private final Clocks clocks;
    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Posts posts;
    private final JdbcClient jdbc;
    private final Clock clock;

    ResponseWork(
            ResponseReader reader,
            Deadlines deadlines,
            Clocks clocks,
            Reviews reviews,
            Recommendations recommendations,
            Posts posts,
            JdbcClient jdbc,
            Clock clock) {
        this.reader = reader;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.posts = posts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The responses that are not public yet and that this person may read, in the council of their posts and on their
     * committees: those owed earliest first, then by review and in printed order.
     */
    public List<OpenResponse> open(Actor actor) {
        List<ResponseInHand> found = reader.open(actor);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = found.stream().map(each -> each.response().reviewId()).collect(Collectors.toSet());
        Map<Long, ReviewView> byId = new HashMap<>();
        reviews.reviews(actor).forEach(review -> byId.put(review.id(), review));
        Map<Long, List<RecommendationView>> asked = recommendations.ofPublished(ids);
        Map<Long, List<ClockView>> running =
                clocks.of(ids).stream().collect(Collectors.groupingBy(ClockView::reviewId));
        Map<Long, String> titles = titles();
        Set<Long> answered = reader.everPublished(
                found.stream().map(each -> each.response().responseId()).toList());
        return found.stream()
                .map(each -> {
                    ResponseView response = each.response();
                    long review = response.reviewId();
                    List<RecommendationView> answers = asked.getOrDefault(review, List.of()).stream()
                            .filter(one -> response.recommendationIds().contains(one.id()))
                            .toList();
                    return new OpenResponse(
                            Objects.requireNonNull(byId.get(review)),
                            answers.get(0),
                            answers.stream().map(RecommendationView::number).collect(Collectors.joining(", ")),
                            Recipient.to(answers.get(0), response.recipientPostId(), titles),
                            each,
                            answered.contains(response.responseId())
                                    ? null
                                    : Clocks.running(
                                            running.getOrDefault(review, List.of()),
                                            response.recipientPostId(),
                                            each.rules().concern().outside()));
                })
                .sorted(Comparator.comparing(
                        OpenResponse::clock, Comparator.nullsLast(Comparator.comparing(ResponseClock::lastDay))))
                .toList();
    }

    /**
     * The answers that the posts of a service officer owe by some day and that nobody has begun, those owed earliest
     * first.
     *
     * @param all see {@link Deadlines#all}
     * @param open see {@link #open}
     */
    public List<UnwrittenAnswer> unwritten(Actor actor, List<Deadline> all, List<OpenResponse> open) {
        if (!actor.has(Role.SERVICE_OFFICER) || actor.posts().isEmpty()) {
            return List.of();
        }
        Set<Long> led =
                new HashSet<>(jdbc.sql("select review_id from executive_response where lead_post_id in (:posts)")
                        .param("posts", actor.posts())
                        .query(Long.class)
                        .list());
        Map<Long, String> titles = titles();
        Set<OwedAnswers.Owed> notBegun = notBegun(all, open);
        List<UnwrittenAnswer> unwritten = new ArrayList<>();
        for (Deadline deadline : all) {
            long review = deadline.review().id();
            deadline.missing().stream()
                    .filter(each -> owes(actor, led.contains(review), each.recipientPostId()))
                    .filter(each ->
                            notBegun.contains(new OwedAnswers.Owed(each.recommendation(), each.recipientPostId())))
                    .map(each -> new UnwrittenAnswer(
                            deadline.review(),
                            each.recommendation(),
                            Recipient.to(each.recommendation(), each.recipientPostId(), titles),
                            deadline.clock().clock()))
                    .forEach(unwritten::add);
        }
        return unwritten;
    }

    private static boolean owes(Actor actor, boolean leads, @Nullable Long recipient) {
        return recipient == null ? leads : actor.holdsPost(recipient);
    }

    /** What nobody is writing, neither for itself nor with its whole, its parts or for the executive. */
    private Set<OwedAnswers.Owed> notBegun(List<Deadline> all, List<OpenResponse> open) {
        Set<Long> ids = all.stream().map(each -> each.review().id()).collect(Collectors.toSet());
        Set<OwedAnswers.Owed> notBegun = new HashSet<>();
        recommendations.ofPublished(ids).forEach((review, asked) -> {
            List<ResponseView> begun = open.stream()
                    .map(each -> each.inHand().response())
                    .filter(each -> each.reviewId() == review)
                    .toList();
            notBegun.addAll(OwedAnswers.of(asked, begun));
        });
        return notBegun;
    }

    /** By when answers are owed, as {@link Deadlines#all} says; nothing for those whom that does not concern. */
    public List<Deadline> deadlines(Actor actor) {
        return Stream.of(Role.SERVICE_OFFICER, Role.SCRUTINY_OFFICER).anyMatch(actor::has)
                ? deadlines.all()
                : List.of();
    }

    /**
     * The published actions that a service officer answers for and that are neither done nor given up, due on a day or
     * before it, the earliest first. Work that goes on has no day on which it is due.
     */
    public List<DueAction> actionsDueBy(Actor actor, LocalDate day) {
        if (!actor.has(Role.SERVICE_OFFICER) || actor.posts().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select w.slug as review_slug, w.title as review_title, n.ref, n.number, a.what, a.due_words,
                            a.due_until as until
                        from response_action a
                        join response_version v on v.id = a.response_version_id
                        join response r on r.id = v.response_id
                        join review w on w.id = r.review_id
                        join response_recommendation s on s.response_id = r.id and s.position = 0
                        join recommendation n on n.id = s.recommendation_id
                        where a.due_until <= :day and a.due_kind <> 'DONE' and not a.ongoing
                          and a.done_on is null and a.given_up_reason is null and v.dropped_reason is null
                          and v.number = (select max(p.number) from response_version p
                              where p.response_id = r.id and p.published_at is not null)
                          and exists (select 1 from action_owner o where o.action_id = a.id and o.post_id in (:posts))
                        order by a.due_until, w.id, n.position, a.position""")
                .param("day", day)
                .param("posts", actor.posts())
                .query(DueAction.class)
                .list();
    }

    /** Today, by which all this is late or not. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<Long, String> titles() {
        Map<Long, String> titles = new HashMap<>();
        posts.all().forEach(post -> titles.put(post.id(), post.title()));
        return titles;
    }
}
