package org.followthrough.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The recommendations that measures can be of, for those who may read them. */
@Component
public class RecommendationLinks {

    private static final String LINKS = """
            select r.id, v.code, r.ref, r.title, v.title as review_title, v.slug, v.committee_id,
                   v.published_on is not null as published
            from recommendation r
            join review v on v.id = r.review_id
            join committee c on c.id = v.committee_id
            """;

    private final JdbcClient jdbc;

    RecommendationLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A recommendation to link to.
     *
     * @param shortName as printed: EP-7
     * @param title what pages call it
     * @param committeeId whose review it is of
     */
    public record Link(
            long id,
            String shortName,
            String title,
            String reviewTitle,
            String path,
            long committeeId,
            boolean published) {

        boolean isVisibleTo(Actor actor) {
            return published || actor.sitsOn(committeeId);
        }
    }

    /** Those of these that this person may read, by their ids. */
    @Transactional(readOnly = true)
    public Map<Long, Link> of(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LINKS + "where r.id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, at) -> link(row))
                .list()
                .stream()
                .filter(link -> link.isVisibleTo(actor))
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }

    /** The recommendations of all of a council's reviews that this person may read, in printed order. */
    @Transactional(readOnly = true)
    public List<Link> ofCouncil(Actor actor, long councilId) {
        return jdbc
                .sql(LINKS + "where c.council_id = :council and r.kind <> 'THEME' order by v.code, r.position")
                .param("council", councilId)
                .query((row, at) -> link(row))
                .list()
                .stream()
                .filter(link -> link.isVisibleTo(actor))
                .toList();
    }

    private static Link link(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Link(
                row.getLong("id"),
                row.getString("code") + "-" + row.getString("ref"),
                row.getString("title"),
                row.getString("review_title"),
                "/reviews/" + row.getString("slug") + "/recommendations/" + row.getString("ref"),
                row.getLong("committee_id"),
                row.getBoolean("published"));
    }
}
