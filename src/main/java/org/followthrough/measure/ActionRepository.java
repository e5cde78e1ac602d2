package org.followthrough.measure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActionRepository extends JpaRepository<PlanAction, Long> {

    List<PlanAction> findByPlanIdOrderByPositionAscIdAsc(long planId);

    @Query("select action.planId from PlanAction action where action.id = :id")
    Optional<Long> planOf(long id);
}
