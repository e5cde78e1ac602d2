package org.followthrough.measure;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReadingRepository extends JpaRepository<Reading, Long> {

    List<Reading> findByMeasureIdInOrderByMeasureIdAscNumberAsc(Collection<Long> measureIds);

    boolean existsByMeasureId(long measureId);

    @Modifying(flushAutomatically = true)
    @Query("delete from Reading reading where reading.measureId in :measureIds")
    void removeOf(Collection<Long> measureIds);
}
