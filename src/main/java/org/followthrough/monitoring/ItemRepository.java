package org.followthrough.monitoring;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ItemRepository extends JpaRepository<SessionItem, Long> {

    /**
     * The version counts each change, also one that only adds a position to it. Without the positions: they have no
     * version, and the lock would be asked of all that the query loads.
     */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<SessionItem> findForChangeById(long id);
}
