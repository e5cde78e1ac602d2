package org.followthrough.meeting;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionProgressRepository extends JpaRepository<ActionProgress, Long> {

    boolean existsByResolutionId(long resolutionId);

    int countByResolutionId(long resolutionId);

    Optional<ActionProgress> findFirstByResolutionIdOrderByIdDesc(long resolutionId);
}
