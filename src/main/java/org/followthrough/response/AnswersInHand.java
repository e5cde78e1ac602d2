package org.followthrough.response;

import org.followthrough.identity.PostUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been submitted stays with those who have it, until it is returned or published. */
@Component
class AnswersInHand implements PostUse {

    private final JdbcClient jdbc;

    AnswersInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isAnswering(long postId) {
        return jdbc.sql("""
                select exists (select 1 from response r join response_version n on n.response_id = r.id
                    where r.recipient_post_id = :post
                      and n.number = (select max(l.number) from response_version l where l.response_id = r.id)
                      and n.submitted_at is not null and n.returned_at is null and n.published_at is null)""").param("post", postId).query(Boolean.class).single();
    }
}
