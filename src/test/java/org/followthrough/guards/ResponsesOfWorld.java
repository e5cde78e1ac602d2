package org.followthrough.guards;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.followthrough.dates.ClockRule;
import org.followthrough.guards.Cast.Part;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Approvals;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Slug;
import org.springframework.beans.factory.BeanFactory;

/** A published review with a response in each state, all of one post, and one whose only response waits for Cabinet. */
final class ResponsesOfWorld {

    /** Those who write and those who decide. */
    private static final Set<Part> WRITING = EnumSet.of(Part.OFFICER, Part.SERVICE, Part.CABINET);

    private static final Set<Part> EVERYBODY = EnumSet.allOf(Part.class);

    private static final LocalDate REPORTED = LocalDate.of(2013, 4, 30);
    private static final LocalDate CABINET_MEETING = LocalDate.of(2013, 6, 27);

    private final BeanFactory beans;
    private final Cast cast;
    private final Secrets secrets;
    private final long committee;
    private final long post;
    private final String recipient;
    private final String suffix;
    private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();

    /**
     * @param post that the recommendations are addressed to, and what the service officer of the cast holds
     * @param postTitle of it
     */
    ResponsesOfWorld(
            BeanFactory beans, Cast cast, Secrets secrets, long committee, long post, String postTitle, String suffix) {
        this.beans = beans;
        this.cast = cast;
        this.secrets = secrets;
        this.committee = committee;
        this.post = post;
        this.recipient = Slug.of(postTitle);
        this.suffix = suffix;
        ReviewView answered = review("AN", "answered", 7);
        inEveryState(answered);
        ReviewView waiting = review("WA", "waiting", 1);
        List<RecommendationView> lines = lines(waiting);
        VersionRef submitted =
                submitted(waiting, lines.get(0), draft("waiting", Secrets.and(WRITING, Part.OTHER_CABINET)));
        objects.put("a review that waits for Cabinet", named(waiting, lines.get(0), submitted));
    }

    Map<String, Map<String, String>> objects() {
        return objects;
    }

    private void inEveryState(ReviewView review) {
        List<RecommendationView> lines = lines(review);
        objects.put("an answered review", named(review, lines.get(0), null));
        objects.put("a response not begun", named(review, lines.get(0), null));
        put("a draft response", review, lines.get(1), started(review, lines.get(1), draft("draft", WRITING)));
        put(
                "a submitted response",
                review,
                lines.get(2),
                submitted(review, lines.get(2), draft("submitted", Secrets.and(WRITING, Part.OTHER_CABINET))));
        VersionRef returned = submitted(review, lines.get(3), draft("returned", WRITING));
        approvals()
                .sendBack(cabinet(), returned.versionId(), version(returned), secrets.word("return reason", WRITING));
        put("a returned response", review, lines.get(3), returned);
        put(
                "an approved response",
                review,
                lines.get(4),
                approved(
                        review,
                        lines.get(4),
                        draft(
                                "approved",
                                Secrets.and(Secrets.and(WRITING, Part.OTHER_CABINET), Part.MEMBER, Part.CHAIR))));
        put(
                "a published response",
                review,
                lines.get(5),
                published(review, lines.get(5), draft("published", EVERYBODY)));
        VersionRef first = published(review, lines.get(6), draft("published first", EVERYBODY));
        VersionRef next = bean(Responses.class).edit(service(), first.versionId(), version(first), nextDraft(first));
        put("a response with a next draft", review, lines.get(6), next);
    }

    private void put(String name, ReviewView review, RecommendationView line, VersionRef ref) {
        objects.put(name, named(review, line, ref));
    }

    private Map<String, String> named(ReviewView review, RecommendationView line, VersionRef ref) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("slug", review.slug());
        values.put("ref", line.ref());
        values.put("shortName", review.code() + "-" + line.ref());
        values.put("recipient", recipient);
        values.put("n", "1");
        values.put("post", String.valueOf(post));
        values.put("otherPost", String.valueOf(cabinet().posts().iterator().next()));
        values.put("version", ref == null ? "" : String.valueOf(version(ref)));
        values.put("versionId", ref == null ? "" : String.valueOf(ref.versionId()));
        return values;
    }

    private VersionRef started(ReviewView review, RecommendationView line, ResponseDraft draft) {
        return bean(Responses.class).start(service(), review.id(), post, List.of(line.id()), draft);
    }

    private VersionRef submitted(ReviewView review, RecommendationView line, ResponseDraft draft) {
        VersionRef started = started(review, line, draft);
        return bean(Responses.class).submit(service(), started.versionId(), version(started));
    }

    private VersionRef approved(ReviewView review, RecommendationView line, ResponseDraft draft) {
        VersionRef submitted = submitted(review, line, draft);
        approvals().approve(cabinet(), submitted.versionId(), version(submitted), null);
        return submitted;
    }

    private VersionRef published(ReviewView review, RecommendationView line, ResponseDraft draft) {
        VersionRef approved = approved(review, line, draft);
        approvals().publish(cabinet(), approved.versionId(), version(approved), DecisionDates.of(CABINET_MEETING));
        return approved;
    }

    private ResponseDraft draft(String state, Set<Part> readers) {
        return ResponseDraft.of(
                Decision.ACCEPTED,
                secrets.word(state + " response", readers),
                ActionDraft.of(secrets.word(state + " action", readers), "September 2013", Owner.post(post)));
    }

    private ResponseDraft nextDraft(VersionRef published) {
        List<ActionDraft> actions = bean(ResponseReader.class)
                .response(service(), published.responseId())
                .response()
                .version()
                .draft()
                .actions();
        return ResponseDraft.of(Decision.ACCEPTED, secrets.word("next draft", WRITING))
                .with(actions);
    }

    private ReviewView review(String code, String name, int count) {
        Actor officer = cast.of(Part.OFFICER);
        ReviewView draft = bean(Reviews.class)
                .create(
                        officer,
                        committee,
                        new ReviewDetails(
                                "Review " + name + " " + suffix,
                                name + "-" + suffix,
                                code + suffix.toUpperCase(Locale.ROOT),
                                ReviewKind.REVIEW,
                                null,
                                null,
                                null,
                                null,
                                null));
        Recommendations recommendations = bean(Recommendations.class);
        recommendations.addAll(
                officer,
                draft.id(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> line(String.valueOf(number)))
                        .toList());
        ReviewView review = recommendations.publish(officer, draft.id(), draft.version(), REPORTED);
        long portfolio = cabinet().posts().iterator().next();
        bean(ExecutiveResponses.class)
                .write(officer, review.id(), null, DocumentDetails.of(portfolio, CABINET_MEETING));
        bean(Clocks.class).set(officer, review.id(), post, null, ClockSetting.of(ClockRule.EXECUTIVE, REPORTED));
        return review;
    }

    private OutlineItem line(String number) {
        return new OutlineItem(
                0,
                new RecommendationDetails(
                        RecommendationKind.RECOMMENDATION,
                        number,
                        null,
                        "That answer " + number + " be given",
                        null,
                        true,
                        List.of(post),
                        null,
                        null,
                        null));
    }

    private List<RecommendationView> lines(ReviewView review) {
        return bean(Recommendations.class).of(Actor.PUBLIC, review.id());
    }

    private long version(VersionRef ref) {
        return bean(ResponseReader.class)
                .response(service(), ref.responseId())
                .response()
                .version()
                .version();
    }

    private Approvals approvals() {
        return bean(Approvals.class);
    }

    private Actor service() {
        return cast.of(Part.SERVICE);
    }

    private Actor cabinet() {
        return cast.of(Part.CABINET);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
