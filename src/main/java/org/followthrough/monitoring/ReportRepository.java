package org.followthrough.monitoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportRepository extends JpaRepository<CoveringReport, Long> {

    @EntityGraph(attributePaths = "answers")
    Optional<CoveringReport> findBySessionId(long sessionId);
}
