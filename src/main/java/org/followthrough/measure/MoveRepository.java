package org.followthrough.measure;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MoveRepository extends JpaRepository<ActionMove, Long> {

    List<ActionMove> findByActionIdInOrderById(Collection<Long> actionIds);

    boolean existsByActionId(long actionId);

    @Modifying(flushAutomatically = true)
    @Query("delete from ActionMove move where move.actionId in :actionIds")
    void removeOf(Collection<Long> actionIds);
}
