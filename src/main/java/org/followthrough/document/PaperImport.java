package org.followthrough.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.council.MeetingDetails;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.Choice;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Updates;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.status.Answer;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a paper's reviews and sessions in by the same steps that people take: created, published, chosen, updated,
 * drafted, agreed, circulated, confirmed, published. Council, committees and posts are there already.
 */
@Service
@Transactional
public class PaperImport {

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Sessions sessions;
    private final SessionReader reader;
    private final Updates updates;
    private final Statuses statuses;

    PaperImport(
            Reviews reviews,
            Recommendations recommendations,
            Sessions sessions,
            SessionReader reader,
            Updates updates,
            Statuses statuses) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.sessions = sessions;
        this.reader = reader;
        this.updates = updates;
        this.statuses = statuses;
    }

    /**
     * Who takes the steps, and what the paper's keys stand for.
     *
     * @param officer a scrutiny officer of every committee in the paper
     * @param chair chair of every committee in the paper, who agrees the drafts
     * @param committees slug to id
     * @param posts key to id
     */
    public record Hands(Actor officer, Actor chair, Map<String, Long> committees, Map<String, Long> posts) {

        long committee(String slug) {
            return Objects.requireNonNull(committees.get(slug), () -> "no committee " + slug);
        }

        long post(String key) {
            return Objects.requireNonNull(posts.get(key), () -> "no post " + key);
        }
    }

    /**
     * Takes all of it in, or nothing.
     *
     * @throws IllegalArgumentException if the paper is of another format, or says something of a recommendation that a
     *     session could not take
     */
    public void take(Paper paper, Hands hands) {
        if (!Paper.FORMAT.equals(paper.format())) {
            throw new IllegalArgumentException("the format is %s, not %s".formatted(paper.format(), Paper.FORMAT));
        }
        Map<String, Long> ids = new HashMap<>();
        paper.reviews().forEach(review -> ids.putAll(takeReview(review, paper.source(), hands)));
        paper.sessions().forEach(session -> takeSession(session, hands, ids));
    }

    private Map<String, Long> takeReview(Paper.Review review, Paper.Source source, Hands hands) {
        ReviewView created = reviews.create(
                hands.officer(),
                hands.committee(review.committee()),
                new ReviewDetails(
                        review.title(),
                        review.slug(),
                        review.code(),
                        review.kind(),
                        review.summary(),
                        null,
                        null,
                        null,
                        source.remark()));
        List<OutlineItem> items = review.recommendations().stream()
                .map(each -> new OutlineItem(0, details(each, hands)))
                .toList();
        List<RecommendationView> added = recommendations.addAll(hands.officer(), created.id(), items);
        if (review.publishedOn() != null) {
            recommendations.publish(hands.officer(), created.id(), created.version(), review.publishedOn());
        }
        return added.stream()
                .collect(Collectors.toMap(
                        each -> key(review.slug(), each.details().label()), RecommendationView::id));
    }

    private static RecommendationDetails details(Paper.Recommendation printed, Hands hands) {
        return new RecommendationDetails(
                RecommendationKind.RECOMMENDATION,
                printed.label(),
                printed.heading(),
                printed.text(),
                printed.remark(),
                true,
                printed.recipients().stream().map(hands::post).toList(),
                printed.dueWords(),
                printed.dueFrom(),
                printed.dueUntil());
    }

    private void takeSession(Paper.Session paper, Hands hands, Map<String, Long> ids) {
        long id = sessions.open(
                hands.officer(),
                new MeetingDetails(hands.committee(paper.committee()), paper.meetingDate(), null, null, null),
                null,
                paper.remark());
        Map<Long, Paper.Entry> entries = paper.entries().stream()
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(ids.get(key(entry.review(), entry.label()))), entry -> entry));
        SessionView opened = read(paper, hands);
        List<Choice> left = new ArrayList<>();
        for (ItemView item : opened.items()) {
            if (!entries.containsKey(item.recommendation().id())) {
                left.add(new Choice(item.recommendation().id(), false, "Not in the paper of this meeting"));
            }
        }
        if (!left.isEmpty()) {
            sessions.choose(hands.officer(), id, opened.version(), left);
        }
        for (ItemView item : opened.included()) {
            Paper.Entry entry = entries.remove(item.recommendation().id());
            if (entry != null) {
                takeEntry(paper, item, entry, hands);
            }
        }
        if (!entries.isEmpty()) {
            throw new IllegalArgumentException("monitoring of %s had ended before %s"
                    .formatted(entries.values().stream().map(Paper.Entry::label).toList(), paper.meetingDate()));
        }
        if (paper.coveringReport() != null) {
            sessions.writeReport(hands.officer(), id, null, PaperText.report(paper.coveringReport()));
        }
        sessions.circulate(hands.officer(), id, read(paper, hands).version());
        statuses.agreeRemaining(hands.officer(), id, read(paper, hands).version(), null);
        sessions.publish(hands.officer(), id, read(paper, hands).version());
    }

    private void takeEntry(Paper.Session paper, ItemView item, Paper.Entry entry, Hands hands) {
        updates.give(
                hands.officer(),
                item.id(),
                item.version(),
                new GivenUpdate(
                        entry.position(),
                        null,
                        entry.remark(),
                        null,
                        entry.newDueWords(),
                        entry.newDueUntil(),
                        entry.newDueReason(),
                        new GivenUpdate.Headings(entry.headingCurrent(), entry.headingLater())));
        statuses.draft(hands.officer(), item.id(), version(paper, item, hands), assessment(entry));
        statuses.agree(hands.chair(), item.id(), version(paper, item, hands));
    }

    private static Assessment assessment(Paper.Entry entry) {
        Walk walk = Walk.of(entry.answers().toArray(new Answer[0]));
        @Nullable Integer reached = walk.status().map(status -> status.number()).orElse(null);
        if (reached == null || reached != entry.status()) {
            throw new IllegalArgumentException(
                    "the answers of %s lead to %s, not to %d".formatted(entry.label(), reached, entry.status()));
        }
        return new Assessment(walk, null, entry.timescaleReason(), null, null);
    }

    private long version(Paper.Session paper, ItemView item, Hands hands) {
        return read(paper, hands).items().stream()
                .filter(each -> each.id() == item.id())
                .findFirst()
                .orElseThrow()
                .version();
    }

    private SessionView read(Paper.Session paper, Hands hands) {
        return reader.session(hands.officer(), paper.committee(), paper.meetingDate());
    }

    private static String key(String review, String label) {
        return review + "#" + label;
    }
}
