package org.followthrough.monitoring;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ItemRepository extends JpaRepository<SessionItem, Long> {

    /** The version counts each change, also one that only adds a position to it. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @EntityGraph(attributePaths = "updates")
    Optional<SessionItem> findForChangeById(long id);
}
