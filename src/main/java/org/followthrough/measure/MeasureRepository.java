package org.followthrough.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasureRepository extends JpaRepository<Measure, Long> {

    List<Measure> findByPlanIdOrderByPosition(long planId);

    List<Measure> findByPlanIdInOrderByPosition(Collection<Long> planIds);

    List<Measure> findByRecommendationIdOrderByPlanIdAscPositionAsc(long recommendationId);

    @Query("select measure.planId from Measure measure where measure.id = :id")
    Optional<Long> planOf(long id);
}
