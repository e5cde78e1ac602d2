package org.followthrough.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews with their recommendations, for those who may read them. */
@Component
@Transactional(readOnly = true)
public class ReviewRegister {

    private final JdbcClient jdbc;
    private final Reviews reviews;

    ReviewRegister(JdbcClient jdbc, Reviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    /** Every review that this person may read, drafts first, then the latest first. */
    public List<ReviewLine> lines(Actor actor) {
        List<Long> ids = reviews.reviews(actor).stream().map(ReviewView::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select v.id, v.slug, v.code, v.title, v.published_on, v.published_words, c.name as committee,
                               c.slug as committee_slug, holder.name as holder,
                               holder.slug as holder_slug, count(distinct r.id) as tracked,
                               count(distinct r.id) filter (where st.is_open) as open
                        from review v
                        join committee c on c.id = v.committee_id
                        join review_custodian k on k.review_id = v.id
                        join committee holder on holder.id = k.committee_id
                        left join recommendation r on r.review_id = v.id and r.tracked
                        left join recommendation_standing st on st.recommendation_id = r.id
                        where v.id in (:ids)
                        group by v.id, c.id, holder.id
                        order by v.published_on desc nulls first, v.published_until desc nulls last, v.title""").param("ids", ids).query(ReviewLine.class).list();
    }

    /**
     * The recommendations of a review that was found by somebody who may read it, in printed order; strands stand in their
     * recommendation's row.
     */
    public List<RecommendationRow> recommendations(ReviewView review) {
        List<RecommendationRow> rows = jdbc.sql(RecommendationRows.COLUMNS
                        + RecommendationRows.WITH_LAST_ENTRY
                        + " where r.review_id = :review order by r.position, st.place")
                .param("review", review.id())
                .query((row, number) -> RecommendationRows.row(row))
                .list();
        Map<Long, Integer> depths = new HashMap<>();
        List<RecommendationRow> nested = new ArrayList<>();
        Map<Long, List<RecommendationRow>> strands = rows.stream()
                .collect(Collectors.groupingBy(RecommendationRow::id, LinkedHashMap::new, Collectors.toList()));
        for (List<RecommendationRow> each : strands.values()) {
            RecommendationRow row = RecommendationRow.whole(each);
            Integer above = row.parentId() == null ? null : depths.get(row.parentId());
            int depth = above == null ? 0 : above + 1;
            depths.put(row.id(), depth);
            nested.add(row.atDepth(depth));
        }
        return nested;
    }

    /**
     * To whom a recommendation is addressed.
     *
     * @param body the directorate or outside body, may be empty
     * @param outside whether it answers for itself
     */
    public record Recipient(long postId, String title, String body, boolean outside) {}

    /** To whom a recommendation is addressed, in printed order. */
    public List<Recipient> recipients(long recommendationId) {
        return jdbc.sql("""
                        select p.id as post_id, p.title, p.body, p.outside
                        from recommendation_recipient rr
                        join post p on p.id = rr.post_id
                        where rr.recommendation_id = :id
                        order by rr.position""")
                .param("id", recommendationId)
                .query(Recipient.class)
                .list();
    }

    /**
     * That recipients were named after publication.
     *
     * @param anew whether others had been named before, whom the review's corrections keep
     */
    public record Named(Instant at, boolean anew) {}

    /** When the recipients of a recommendation were named after publication; empty where the report names them. */
    public Optional<Named> named(long recommendationId) {
        return jdbc.sql("""
                        select r.named_at, exists (
                            select 1 from review_correction c
                            where c.review_id = r.review_id and c.subject = 'recommendation-' || r.id) as anew
                        from recommendation r where r.id = :id and r.named_at is not null""")
                .param("id", recommendationId)
                .query((row, number) -> new Named(
                        row.getObject("named_at", OffsetDateTime.class).toInstant(), row.getBoolean("anew")))
                .optional();
    }

    /** The timescale as first published, before any change; null where none was set. */
    public Optional<String> dueAtFirst(long recommendationId) {
        return jdbc.sql("select due_words from recommendation where id = :id and due_words is not null")
                .param("id", recommendationId)
                .query(String.class)
                .optional();
    }
}
