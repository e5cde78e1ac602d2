package org.followthrough.monitoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ItemRepository extends JpaRepository<SessionItem, Long> {

    @EntityGraph(attributePaths = "updates")
    Optional<SessionItem> findWithUpdatesById(long id);
}
