package org.followthrough.meeting;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingRecordRepository extends JpaRepository<MeetingRecord, Long> {

    Optional<MeetingRecord> findByMeetingId(long meetingId);

    boolean existsByMeetingId(long meetingId);

    /** Makes other changes of the record wait until this one is done. */
    @Query(value = "select id from meeting_record where meeting_id = :meetingId for no key update", nativeQuery = true)
    Optional<Long> lock(long meetingId);
}
