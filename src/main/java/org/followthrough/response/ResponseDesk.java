package org.followthrough.response;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds responses for a change, with the rules for whoever wants it, one change of a response at a time. */
@Component
class ResponseDesk {

    private final ResponseRepository responses;
    private final ResponseVersionRepository versions;
    private final DateChangeRepository dateChanges;
    private final Concerns concerns;
    private final History history;
    private final JdbcClient jdbc;

    ResponseDesk(
            ResponseRepository responses,
            ResponseVersionRepository versions,
            DateChangeRepository dateChanges,
            Concerns concerns,
            History history,
            JdbcClient jdbc) {
        this.responses = responses;
        this.versions = versions;
        this.dateChanges = dateChanges;
        this.concerns = concerns;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** The newest version of a response, with what the person may do with it. */
    record InHand(ResponseVersion newest, ResponseRules rules) {}

    /**
     * The version that a form was made from.
     *
     * @throws RefusedAction (404) if the actor may not read it
     * @throws StaleEdit if it has been changed since, or a newer one was started
     */
    InHand take(Actor actor, long versionId, long version) {
        long response = responses.lockOfVersion(versionId).orElseThrow(RefusedAction::notFound);
        responses.lockRecipientsOf(Set.of(response));
        ResponseVersion newest = versions.findNewest(Set.of(response)).get(0);
        InHand inHand = new InHand(newest, rules(actor, newest, concerns.ofResponse(actor, response)));
        inHand.rules().require(ResponseAction.READ);
        if (newest.id() != versionId) {
            throw new StaleEdit("a response");
        }
        newest.requireVersion(version);
        return inHand;
    }

    /** The newest version of a response, only to be looked at. */
    ResponseVersion look(Actor actor, long responseId) {
        ResponseVersion newest =
                versions.findNewest(Set.of(responseId)).stream().findFirst().orElseThrow(RefusedAction::notFound);
        rules(actor, newest, concerns.ofResponse(actor, responseId)).require(ResponseAction.READ);
        return newest;
    }

    /** Where the newest versions of all responses to a review stand that the executive decides on. */
    List<ResponseState> statesOfExecutive(long reviewId) {
        List<Long> all = responses.idsOfReview(reviewId);
        Map<Long, Concern> whom = concerns.ofResponses(Actor.PUBLIC, all);
        return versions.findNewest(all).stream()
                .filter(newest -> !rules(Actor.PUBLIC, newest, whom(whom, newest.responseId()))
                        .answersForItself())
                .map(ResponseVersion::state)
                .toList();
    }

    /** The newest versions of all responses to a review. */
    List<InHand> takeAll(Actor actor, long reviewId) {
        List<Long> all = responses.lockOfReview(reviewId);
        if (!all.isEmpty()) {
            responses.lockRecipientsOf(all);
        }
        Map<Long, Concern> whom = concerns.ofResponses(actor, all);
        return versions.findNewest(all).stream()
                .map(newest -> new InHand(newest, rules(actor, newest, whom(whom, newest.responseId()))))
                .toList();
    }

    private static Concern whom(Map<Long, Concern> concerns, long response) {
        Concern concern = concerns.get(response);
        if (concern == null) {
            throw RefusedAction.notFound();
        }
        return concern;
    }

    private static ResponseRules rules(Actor actor, ResponseVersion version, Concern concern) {
        return new ResponseRules(actor, concern, version.state(), version.signatures());
    }

    @Nullable
    ResponseVersion published(ResponseVersion version) {
        return versions.findPublished(version.responseId()).orElse(null);
    }

    /** A response that is not in the database yet. */
    Response add(Response response) {
        refuseSecond(() -> responses.saveAndFlush(response));
        return response;
    }

    /** Which recommendations of a review a recipient answers already, in whatever state. */
    Set<Long> answered(long reviewId, @Nullable Long recipientPostId) {
        return jdbc.sql(
                        "select recommendation_id from response_recommendation where review_id = :review and recipient_key = :key")
                .param("review", reviewId)
                .param("key", recipientPostId == null ? 0 : recipientPostId)
                .query(Long.class)
                .set();
    }

    /** Who gives a response, null for the executive as a whole. */
    @Nullable
    Long recipientOf(long responseId) {
        Long key = jdbc.sql("select recipient_key from response where id = :response")
                .param("response", responseId)
                .query(Long.class)
                .single();
        return key == 0 ? null : key;
    }

    /** Which of these a response does not stand for yet. */
    List<Long> added(long responseId, List<Long> recommendationIds) {
        Set<Long> before = jdbc.sql(
                        "select recommendation_id from response_recommendation where response_id = :response")
                .param("response", responseId)
                .query(Long.class)
                .set();
        return recommendationIds.stream().filter(each -> !before.contains(each)).toList();
    }

    /** Lets a response stand for other recommendations. */
    void regroup(long responseId, List<Long> recommendationIds) {
        Response response = responses.findById(responseId).orElseThrow(RefusedAction::notFound);
        response.answerNothing();
        responses.flush();
        response.answer(recommendationIds);
        refuseSecond(responses::flush);
    }

    private static void refuseSecond(Runnable save) {
        try {
            save.run();
        } catch (DataIntegrityViolationException taken) {
            throw new RefusedAction(Refusal.notNow("There is already a response of this recipient to one of these."));
        }
    }

    /** A version that is not in the database yet. */
    void add(ResponseVersion version) {
        versions.saveAndFlush(version);
    }

    /** Writes what has changed. */
    void save() {
        versions.flush();
    }

    void enter(List<ActionDateChange> moves) {
        dateChanges.saveAllAndFlush(moves);
    }

    /** The day from which words like "within 6 months" count: the paper's, else that of the report it answers. */
    LocalDate paperOn(long responseId) {
        return paperOnOfReview(responses.reviewOf(responseId).orElseThrow());
    }

    LocalDate paperOnOfReview(long reviewId) {
        return jdbc.sql("""
                        select coalesce(e.cabinet_meeting_on, v.published_on)
                        from review v left join executive_response e on e.review_id = v.id where v.id = :review""").param("review", reviewId).query(LocalDate.class).single();
    }

    /** @throws InvalidInput at the field if one of the posts is none of the review's council */
    void requirePosts(long reviewId, Collection<Long> posts, String field) {
        if (posts.isEmpty()) {
            return;
        }
        int known = jdbc.sql("""
                        select count(*) from post p join committee c on c.council_id = p.council_id
                        join review v on v.committee_id = c.id where v.id = :review and p.id in (:posts)""")
                .param("review", reviewId)
                .param("posts", posts)
                .query(Integer.class)
                .single();
        if (known != Set.copyOf(posts).size()) {
            throw new InvalidInput(field, "Select a post of this council");
        }
    }

    long reviewOf(ResponseVersion version) {
        return responses.reviewOf(version.responseId()).orElseThrow();
    }

    /** The printed numbers of what a response answers, for messages: "2 a), 2 b)". */
    String numbers(long responseId) {
        return Optional.ofNullable(jdbc.sql("""
                                select string_agg(n.number, ', ' order by a.position) from response_recommendation a
                                join recommendation n on n.id = a.recommendation_id where a.response_id = :response""")
                        .param("response", responseId)
                        .query(String.class)
                        .single())
                .orElse("");
    }

    void note(Actor actor, String action, ResponseVersion version, @Nullable String reason) {
        history.record(
                actor, action, new Subject("response", version.responseId()), "version " + version.number(), reason);
    }
}
