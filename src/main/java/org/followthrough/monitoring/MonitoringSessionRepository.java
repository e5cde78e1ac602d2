package org.followthrough.monitoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface MonitoringSessionRepository extends JpaRepository<MonitoringSession, Long> {

    Optional<MonitoringSession> findByMeetingId(long meetingId);

    @EntityGraph(attributePaths = "items")
    Optional<MonitoringSession> findWithItemsById(long id);
}
