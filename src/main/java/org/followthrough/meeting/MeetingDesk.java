package org.followthrough.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.history.History;
import org.followthrough.history.Reason;
import org.followthrough.history.Subject;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out a meeting's record for a change, and keeps what the change does to published words. */
@Component
class MeetingDesk {

    private final MeetingRecordRepository records;
    private final MeetingChangeRepository changes;
    private final Meetings meetings;
    private final Councils councils;
    private final Posts posts;
    private final History history;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingDesk(
            MeetingRecordRepository records,
            MeetingChangeRepository changes,
            Meetings meetings,
            Councils councils,
            Posts posts,
            History history,
            JdbcClient jdbc,
            Clock clock) {
        this.records = records;
        this.changes = changes;
        this.meetings = meetings;
        this.councils = councils;
        this.posts = posts;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A meeting's record, made now if it has none yet, for somebody who may edit it. */
    MeetingRecord open(Actor actor, long meetingId) {
        records.lock(meetingId);
        MeetingRecord record = records.findByMeetingId(meetingId).orElse(null);
        long committee = meetings.meeting(meetingId).committeeId();
        new MeetingRules(
                        actor,
                        committee,
                        record != null && record.isPublished(MeetingPart.AGENDA),
                        record != null && record.isPublished(MeetingPart.MINUTES))
                .require(MeetingAction.EDIT);
        return record != null ? record : begun(meetingId);
    }

    /** Two who write the first word of a meeting at the same time get the same record, one after the other. */
    private MeetingRecord begun(long meetingId) {
        jdbc.sql("insert into meeting_record (meeting_id) values (:meeting) on conflict do nothing")
                .param("meeting", meetingId)
                .update();
        records.lock(meetingId);
        return records.findByMeetingId(meetingId).orElseThrow();
    }

    /** Whether a monitoring session is planned for the meeting, on whose page its day is changed. */
    boolean hasSession(MeetingRecord record) {
        return jdbc.sql("select exists (select 1 from monitoring_session where meeting_id = :meeting)")
                .param("meeting", record.meetingId())
                .query(Boolean.class)
                .single();
    }

    /** A meeting's record for somebody who may read it; 404 if there is none. */
    MeetingRecord read(Actor actor, long meetingId) {
        records.lock(meetingId);
        MeetingRecord record = records.findByMeetingId(meetingId).orElseThrow(RefusedAction::notFound);
        rules(actor, record).require(MeetingAction.READ);
        return record;
    }

    MeetingRules rules(Actor actor, MeetingRecord record) {
        return new MeetingRules(
                actor,
                meeting(record).committeeId(),
                record.isPublished(MeetingPart.AGENDA),
                record.isPublished(MeetingPart.MINUTES));
    }

    MeetingView meeting(MeetingRecord record) {
        return meetings.meeting(record.meetingId());
    }

    LocalDate heldOn(MeetingRecord record) {
        return meeting(record).heldOn();
    }

    /**
     * Writes what has changed; of published words it keeps what they were.
     *
     * @param reason why, which a correction of published minutes needs
     * @throws InvalidInput naming "reason"
     */
    void save(Actor actor, MeetingRecord record, WordChanges words, @Nullable String reason) {
        List<WordChanges.Change> published = words.all().stream()
                .filter(change -> record.isPublished(change.part()))
                .toList();
        String why = Reason.of(
                reason,
                published.stream().anyMatch(change -> change.part() == MeetingPart.MINUTES),
                "Enter why the published minutes are corrected");
        published.forEach(
                change -> changes.save(new MeetingChange(record.id(), now(), actor.requireAccountId(), change, why)));
        records.flush();
    }

    /** Notes in the history what was done with a meeting's papers. */
    void note(Actor actor, MeetingRecord record, String action, @Nullable String detail, @Nullable String reason) {
        history.record(actor, action, new Subject("meeting", record.meetingId()), detail, reason);
    }

    void remove(MeetingRecord record) {
        records.delete(record);
        records.flush();
    }

    void flush() {
        records.flush();
    }

    /** @throws InvalidInput naming "owners" unless all of them are posts of the council whose meeting it is */
    void requirePosts(MeetingRecord record, List<Long> ids) {
        long council = councils.committee(meeting(record).committeeId()).councilId();
        for (long id : ids) {
            if (posts.all().stream().noneMatch(post -> post.id() == id && post.councilId() == council)) {
                throw new InvalidInput("owners", "Select posts of this council");
            }
        }
    }

    /** @throws InvalidInput naming "about" unless everything that comes to an item is public */
    void requirePublished(ItemDetails details) {
        long reviews = details.reviews().isEmpty()
                ? 0
                : count(
                        "select count(*) from review where id in (:ids) and published_at is not null",
                        details.reviews());
        long recommendations = details.recommendations().isEmpty() ? 0 : count("""
                        select count(*) from recommendation n join review w on w.id = n.review_id
                        where n.id in (:ids) and w.published_at is not null""", details.recommendations());
        if (reviews != details.reviews().stream().distinct().count()
                || recommendations
                        != details.recommendations().stream().distinct().count()) {
            throw new InvalidInput("about", "Only published reviews and recommendations can come to a meeting");
        }
    }

    private long count(String sql, List<Long> ids) {
        return jdbc.sql(sql).param("ids", ids).query(Long.class).single();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
