package org.followthrough.monitoring;

import org.followthrough.council.MeetingUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A meeting with a monitoring session stays planned, and keeps its day once the session is published. */
@Component
class SessionsOfMeetings implements MeetingUse {

    private final JdbcClient jdbc;

    SessionsOfMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isUsed(long meetingId) {
        return exists("select exists (select 1 from monitoring_session where meeting_id = :meeting)", meetingId);
    }

    @Override
    public boolean isPublic(long meetingId) {
        return exists("""
                select exists (select 1 from monitoring_session
                    where meeting_id = :meeting and published_at is not null)""", meetingId);
    }

    private boolean exists(String sql, long meetingId) {
        return jdbc.sql(sql).param("meeting", meetingId).query(Boolean.class).single();
    }
}
