package org.followthrough.measure;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, Long> {

    Optional<Plan> findBySlug(String slug);

    /** Makes everybody else who wants to change the plan or what belongs to it wait for this transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select plan from Plan plan where plan.id = :id")
    Optional<Plan> hold(long id);

    List<Plan> findByCommitteeIdInOrderByTitleAsc(List<Long> committees);

    List<Plan> findByReviewIdOrderByTitleAsc(long reviewId);

    boolean existsBySlug(String slug);

    boolean existsByCommitteeId(long committeeId);
}
