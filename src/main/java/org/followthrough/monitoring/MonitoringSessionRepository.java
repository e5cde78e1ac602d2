package org.followthrough.monitoring;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MonitoringSessionRepository extends JpaRepository<MonitoringSession, Long> {

    Optional<MonitoringSession> findByMeetingId(long meetingId);

    @EntityGraph(attributePaths = "items")
    Optional<MonitoringSession> findWithItemsById(long id);

    /**
     * The version counts the change, also one that only touches the items; to be asked before anything else has loaded
     * the session. Without the items, whose versions would count it too.
     */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<MonitoringSession> findForChangeById(long id);

    @Query(value = "select circulated_at is not null from monitoring_session where id = :id", nativeQuery = true)
    boolean isCirculated(long id);

    /** Makes other changes of the session and of its items wait until this one is done. */
    @Query(value = "select id from monitoring_session where id = :id for no key update", nativeQuery = true)
    Optional<Long> lock(long id);

    /** The same for the session of an item. */
    @Query(value = """
            select s.id from monitoring_session s join session_item i on i.session_id = s.id
            where i.id = :itemId for no key update of s""", nativeQuery = true)
    Optional<Long> lockOfItem(long itemId);

    /** The same for the session of an entry. */
    @Query(value = """
            select s.id from monitoring_session s join progress_entry e on e.session_id = s.id
            where e.id = :entryId for no key update of s""", nativeQuery = true)
    Optional<Long> lockOfEntry(long entryId);
}
