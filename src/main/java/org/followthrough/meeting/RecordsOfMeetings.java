package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.MeetingUse;
import org.followthrough.council.MeetingView;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A meeting with an agenda or minutes stays planned, and keeps its day once either is public; until then what was to be
 * done by a day counted from the meeting's is counted from the day to which it moves.
 */
@Component
class RecordsOfMeetings implements MeetingUse {

    private final JdbcClient jdbc;
    private final MeetingRecordRepository records;

    RecordsOfMeetings(JdbcClient jdbc, MeetingRecordRepository records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public void moved(Actor actor, MeetingView from, LocalDate day) {
        records.lock(from.id());
        records.findByMeetingId(from.id()).map(MeetingRecord::items).orElse(List.of()).stream()
                .flatMap(item -> item.resolutions().stream())
                .forEach(each -> each.readOn(day));
    }

    @Override
    public boolean keepsReference(long meetingId) {
        return exists("""
                select exists (select 1 from meeting_record
                    where meeting_id = :meeting and minutes_published_at is not null)""", meetingId);
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
