package org.followthrough.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whom responses concern, each time in one statement. */
@Component
class Concerns {

    private static final String OF_REVIEW = """
            (select k.committee_id from review_custodian k where k.review_id = v.id) as committee_id,
            v.published_on is not null as review_published, e.portfolio_post_id,
            exists (select 1 from post p where p.council_id = c.council_id and p.id = any (cast(:held as bigint[])))
                as of_council,
            w.id as recipient_post_id, coalesce(w.outside, false) as outside""";

    private static final String REVIEW = """
            join committee c on c.id = v.committee_id
            left join executive_response e on e.review_id = v.id""";

    /**
     * Owners of what is being written and of what is published: whoever was an owner long ago is not concerned. Nor is a
     * body that answers for itself in what the executive answers.
     */
    private static final String OF_RESPONSES = """
            select r.id as response_id, %s,
                array(select p.id from post p where not p.outside and p.id in (
                    select r.recipient_post_id where r.recipient_post_id is not null
                    union select e.lead_post_id where e.lead_post_id is not null
                    union select rr.post_id from response_recommendation a
                    join recommendation_recipient rr on rr.recommendation_id = a.recommendation_id
                    where a.response_id = r.id
                    union select o.post_id from response_version n
                    join response_action pa on pa.response_version_id = n.id
                    join action_owner o on o.action_id = pa.id
                    where n.response_id = r.id and o.post_id is not null
                      and (n.number = (select max(number) from response_version where response_id = r.id)
                        or n.number = (select max(number) from response_version
                            where response_id = r.id and published_at is not null)))) as posts
            from response r
            join review v on v.id = r.review_id
            left join post w on w.id = r.recipient_post_id
            %s
            where r.id in (:responses)""".formatted(OF_REVIEW, REVIEW);

    private static final String OF_RECOMMENDATIONS = """
            select v.id as response_id, %s,
                array(select p.id from post p where not p.outside and p.id in (
                    select e.lead_post_id where e.lead_post_id is not null
                    union select rr.post_id from recommendation_recipient rr
                    join recommendation n on n.id = rr.recommendation_id
                    where n.review_id = v.id and n.id = any (cast(:recommendations as bigint[])))) as posts
            from review v
            left join post w on w.id = :recipient
            %s
            where v.id = :review""".formatted(OF_REVIEW, REVIEW);

    private final JdbcClient jdbc;

    Concerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By response. */
    Map<Long, Concern> ofResponses(Actor actor, Collection<Long> responses) {
        if (responses.isEmpty()) {
            return Map.of();
        }
        Map<Long, Concern> found = new HashMap<>();
        jdbc.sql(OF_RESPONSES)
                .param("held", actor.posts().toArray(new Long[0]))
                .param("responses", responses)
                .query((RowCallbackHandler) row -> found.put(row.getLong("response_id"), concern(row)));
        return found;
    }

    /** Of one response. */
    Concern ofResponse(Actor actor, long response) {
        Concern found = ofResponses(actor, Set.of(response)).get(response);
        if (found == null) {
            throw RefusedAction.notFound();
        }
        return found;
    }

    /** Of all that the executive answers to a review, given or still owed. */
    Concern ofReview(Actor actor, long review) {
        List<Long> recommendations = jdbc.sql("select id from recommendation where review_id = :review")
                .param("review", review)
                .query(Long.class)
                .list();
        List<Long> responses = jdbc.sql("select id from response where review_id = :review")
                .param("review", review)
                .query(Long.class)
                .list();
        Concern owed = ofRecommendations(actor, review, null, recommendations);
        Set<Long> posts = new HashSet<>(owed.posts());
        ofResponses(actor, responses).values().stream()
                .filter(given -> !given.outside())
                .forEach(given -> posts.addAll(given.posts()));
        return new Concern(owed.committeeId(), owed.reviewPublished(), posts, owed.portfolioPostId(), owed.ofCouncil());
    }

    /**
     * Of a response to these recommendations of a review that nobody has begun.
     *
     * @param recipientPostId who would give it, null for the executive as a whole
     */
    Concern ofRecommendations(
            Actor actor, long review, @Nullable Long recipientPostId, Collection<Long> recommendations) {
        return jdbc.sql(OF_RECOMMENDATIONS)
                .param("held", actor.posts().toArray(new Long[0]))
                .param("recommendations", recommendations.toArray(new Long[0]))
                .param("review", review)
                .param("recipient", recipientPostId, Types.BIGINT)
                .query((row, number) -> concern(row))
                .optional()
                .orElseThrow(RefusedAction::notFound);
    }

    private static Concern concern(ResultSet row) throws SQLException {
        if (row.getBoolean("outside")) {
            // whoever holds its post writes for such a body, and nobody else has a part in what it answers
            return new Concern(
                    row.getLong("committee_id"),
                    row.getBoolean("review_published"),
                    Set.of(row.getLong("recipient_post_id")),
                    null,
                    false,
                    true);
        }
        Set<Long> posts = new HashSet<>();
        for (Object post : (Object[]) row.getArray("posts").getArray()) {
            posts.add((Long) post);
        }
        return new Concern(
                row.getLong("committee_id"),
                row.getBoolean("review_published"),
                posts,
                row.getObject("portfolio_post_id", Long.class),
                row.getBoolean("of_council"));
    }
}
