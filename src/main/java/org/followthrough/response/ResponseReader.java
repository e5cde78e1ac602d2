package org.followthrough.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads responses. What is published everybody reads, whatever else is being written; everything else only those whom
 * {@link ResponseRules} let read it. The number of statements does not depend on the number of responses.
 */
@Component
@Transactional(readOnly = true)
public class ResponseReader {

    private static final String PUBLISHED_NOW = """
            v.number = (select max(n.number) from response_version n
                where n.response_id = r.id and n.published_at is not null)""";

    private static final String NEWEST =
            "v.number = (select max(n.number) from response_version n where n.response_id = r.id)";

    private static final String ANSWERS_ONE_OF =
            "r.id in (select a.response_id from response_recommendation a where a.recommendation_id in (:ids))";

    private final VersionReader versions;
    private final Concerns concerns;
    private final JdbcClient jdbc;

    ResponseReader(VersionReader versions, Concerns concerns, JdbcClient jdbc) {
        this.versions = versions;
        this.concerns = concerns;
        this.jdbc = jdbc;
    }

    /** What the public reads of a review's answers: the last published version of each. */
    public List<ResponseView> publishedOfReview(long reviewId) {
        return forEverybody(readPublished(reviewId));
    }

    private List<ResponseView> readPublished(long reviewId) {
        return versions.read(
                new VersionReader.Wanted("r.review_id = :id and " + PUBLISHED_NOW, Map.of("id", reviewId)));
    }

    private static List<ResponseView> forEverybody(List<ResponseView> published) {
        return published.stream().map(ResponseView::numberedForEverybody).toList();
    }

    /** What this person reads of a review's responses, each version by the number by which they know it. */
    ReadableResponses readable(Actor actor, long reviewId) {
        List<ResponseInHand> newest = newestOfReview(actor, reviewId);
        Set<Long> drafted = newest.stream()
                .filter(ResponseInHand::readsDrafts)
                .map(each -> each.response().responseId())
                .collect(Collectors.toSet());
        return new ReadableResponses(
                newest,
                readPublished(reviewId).stream()
                        .map(each -> drafted.contains(each.responseId()) ? each : each.numberedForEverybody())
                        .toList());
    }

    /** The newest versions of a review's responses, as far as this person may read them; others are left out. */
    public List<ResponseInHand> newestOfReview(Actor actor, long reviewId) {
        return readable(actor, new VersionReader.Wanted("r.review_id = :id and " + NEWEST, Map.of("id", reviewId)));
    }

    /**
     * The newest versions that are not published, of the committees that this person works for and of the councils in
     * which they hold posts, as far as they may read them.
     */
    List<ResponseInHand> open(Actor actor) {
        Long[] committees = actor.committeesAs(Role.SCRUTINY_OFFICER).toArray(new Long[0]);
        Long[] held = actor.posts().toArray(new Long[0]);
        if (committees.length == 0 && held.length == 0) {
            return List.of();
        }
        return readable(
                actor,
                new VersionReader.Wanted(
                        "v.published_at is null and " + NEWEST + """
                        and r.review_id in (select w.id from review w join committee c on c.id = w.committee_id
                            where c.id = any (cast(:committees as bigint[])) or c.council_id in (
                                select p.council_id from post p where p.id = any (cast(:held as bigint[]))))""", Map.of("committees", committees, "held", held)));
    }

    /** Which of these responses the public reads some version of. */
    Set<Long> everPublished(Collection<Long> responseIds) {
        return new HashSet<>(
                jdbc.sql("""
                        select distinct response_id from response_version
                        where response_id in (:ids) and published_at is not null""").param("ids", responseIds).query(Long.class).list());
    }

    /**
     * The newest version of one response.
     *
     * @throws RefusedAction (404) if there is none that this person may read
     */
    public ResponseInHand response(Actor actor, long responseId) {
        return readable(actor, new VersionReader.Wanted("r.id = :id and " + NEWEST, Map.of("id", responseId))).stream()
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** Every version of a response that this person may read, from the first; for the public the published ones. */
    public List<ResponseView> versions(Actor actor, long responseId) {
        List<ResponseView> all = versions.read(new VersionReader.Wanted("r.id = :id", Map.of("id", responseId)));
        if (all.isEmpty()) {
            throw RefusedAction.notFound();
        }
        Concern concern = concerns.ofResponse(actor, responseId);
        ResponseView newest = all.get(all.size() - 1);
        ResponseRules rules = rules(actor, concern, newest);
        boolean insider = ResponseInHand.readsDrafts(rules);
        boolean readsNewest = rules.allows(ResponseAction.READ);
        List<ResponseView> readable = all.stream()
                .filter(each -> insider
                        || each.version().state() == ResponseState.PUBLISHED
                        || (readsNewest && each.equals(newest)))
                .map(each -> insider ? each : each.numberedForEverybody())
                .toList();
        if (readable.isEmpty()) {
            throw RefusedAction.notFound();
        }
        return readable;
    }

    /** What the public reads of all answers to these reviews, each with its published past. */
    public List<PublishedAnswer> answers(Collection<Long> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return PublishedAnswer.of(forEverybody(versions.read(new VersionReader.Wanted(
                "r.review_id in (:ids) and v.published_at is not null", Map.of("ids", reviewIds)))));
    }

    /**
     * Every published move of a date of the actions that answer these recommendations, the earliest first, as everybody
     * may know it.
     */
    public List<DateChangeView> ledger(Collection<Long> recommendationIds) {
        return readLedger(recommendationIds).stream()
                .map(DateChangeView::forEverybody)
                .toList();
    }

    /** The same, with who published it for those who read drafts. */
    public List<DateChangeView> ledger(Actor actor, Collection<Long> recommendationIds) {
        List<DateChangeView> changes = readLedger(recommendationIds);
        Map<Long, Concern> whom = concerns.ofResponses(
                actor, changes.stream().map(DateChangeView::responseId).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> {
                    Concern concern = whom.get(change.responseId());
                    boolean insider = concern != null
                            && ResponseInHand.readsDrafts(
                                    new ResponseRules(actor, concern, ResponseState.PUBLISHED, Signatures.NONE));
                    return insider ? change : change.forEverybody();
                })
                .toList();
    }

    private List<DateChangeView> readLedger(Collection<Long> recommendationIds) {
        if (recommendationIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.*, r.recipient_post_id, v.number, p.what, account.name as changed_by_name,
                            1 + (select count(*) from response_version n where n.response_id = c.response_id
                                and n.number < v.number and n.published_at is not null) as public_number,
                            array(select a.recommendation_id from response_recommendation a
                                where a.response_id = c.response_id order by a.position) as recommendations
                        from action_date_change c
                        join response r on r.id = c.response_id
                        join response_version v on v.id = c.response_version_id
                        join response_action p on p.response_version_id = v.id and p.key = c.action_key
                        join account on account.id = c.changed_by
                        where %s
                        order by c.id""".formatted(ANSWERS_ONE_OF))
                .param("ids", recommendationIds)
                .query((row, number) -> change(row))
                .list();
    }

    private List<ResponseInHand> readable(Actor actor, VersionReader.Wanted wanted) {
        List<ResponseView> found = versions.read(wanted);
        Map<Long, Concern> whom = concerns.ofResponses(
                actor, found.stream().map(ResponseView::responseId).toList());
        List<ResponseInHand> readable = new ArrayList<>();
        for (ResponseView response : found) {
            Concern concern = whom.get(response.responseId());
            if (concern != null) {
                ResponseRules rules = rules(actor, concern, response);
                if (rules.allows(ResponseAction.READ)) {
                    readable.add(new ResponseInHand(response, rules).numbered());
                }
            }
        }
        return readable;
    }

    private static ResponseRules rules(Actor actor, Concern concern, ResponseView response) {
        VersionView version = response.version();
        return new ResponseRules(actor, concern, version.state(), version.signatures());
    }

    private static DateChangeView change(ResultSet row) throws SQLException {
        List<Long> recommendations = new ArrayList<>();
        for (Object id : (Object[]) row.getArray("recommendations").getArray()) {
            recommendations.add((Long) id);
        }
        return new DateChangeView(
                row.getLong("response_id"),
                recommendations,
                row.getObject("recipient_post_id", Long.class),
                row.getInt("number"),
                row.getInt("public_number"),
                row.getObject("action_key", UUID.class),
                row.getString("what"),
                row.getString("old_words"),
                row.getObject("old_until", LocalDate.class),
                row.getString("new_words"),
                row.getObject("new_until", LocalDate.class),
                row.getBoolean("given_up"),
                row.getBoolean("later"),
                row.getString("reason"),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
