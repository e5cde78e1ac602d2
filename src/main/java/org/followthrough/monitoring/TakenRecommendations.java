package org.followthrough.monitoring;

import org.followthrough.recommendation.RecommendationUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of recommendations whether a session has taken or left them. */
@Component
class TakenRecommendations implements RecommendationUse {

    private final JdbcClient jdbc;

    TakenRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isTaken(long recommendationId) {
        return jdbc.sql("select exists (select 1 from session_item where recommendation_id = :id)")
                .param("id", recommendationId)
                .query(Boolean.class)
                .single();
    }
}
