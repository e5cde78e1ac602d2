package org.followthrough.monitoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the posts that an update may well be asked of: the recommendation's recipients, then whoever was asked before. */
@Component
@Transactional(readOnly = true)
public class PostsToAsk {

    private final JdbcClient jdbc;

    PostsToAsk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(long itemId, long postId) {}

    /** Ids of posts by the item's id, the likeliest first; an item without any is not in it. */
    public Map<Long, List<Long>> of(SessionView session) {
        return jdbc.sql("""
                        select item_id, post_id from (
                            select i.id as item_id, rr.post_id, 1 as rank, rr.position::bigint as place
                            from session_item i
                            join recommendation_recipient rr on rr.recommendation_id = i.recommendation_id
                                 and rr.post_id = coalesce(i.recipient_post_id, rr.post_id)
                            where i.session_id = :session
                            union all
                            select i.id, before.requested_post_id, 2, -before.id
                            from session_item i
                            join session_item before on before.recommendation_id = i.recommendation_id
                                 and before.recipient_post_id is not distinct from i.recipient_post_id
                            where i.session_id = :session and before.id <> i.id
                              and before.requested_post_id is not null) likely
                        group by item_id, post_id
                        order by item_id, min(rank), min(place)""").param("session", session.id()).query(Line.class).list().stream()
                .collect(Collectors.groupingBy(Line::itemId, Collectors.mapping(Line::postId, Collectors.toList())));
    }
}
