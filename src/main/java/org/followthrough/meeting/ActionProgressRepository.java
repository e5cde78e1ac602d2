package org.followthrough.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

interface ActionProgressRepository extends JpaRepository<ActionProgress, Long> {

    boolean existsByResolutionId(long resolutionId);
}
