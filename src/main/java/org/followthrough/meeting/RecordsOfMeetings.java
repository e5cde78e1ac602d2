package org.followthrough.meeting;

import org.followthrough.council.MeetingUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A meeting with an agenda or minutes stays planned, and keeps its day once either is public. */
@Component
class RecordsOfMeetings implements MeetingUse {

    private final JdbcClient jdbc;

    RecordsOfMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isUsed(long meetingId) {
        return exists("select exists (select 1 from meeting_record where meeting_id = :meeting)", meetingId);
    }

    @Override
    public boolean isPublic(long meetingId) {
        return exists("""
                select exists (select 1 from meeting_record where meeting_id = :meeting
                    and (agenda_published_at is not null or minutes_published_at is not null))""", meetingId);
    }

    @Override
    public boolean keepsWords(long meetingId) {
        return isPublic(meetingId);
    }

    private boolean exists(String sql, long meetingId) {
        return jdbc.sql(sql).param("meeting", meetingId).query(Boolean.class).single();
    }
}
