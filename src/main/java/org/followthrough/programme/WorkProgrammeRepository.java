package org.followthrough.programme;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkProgrammeRepository extends JpaRepository<WorkProgramme, Long> {

    Optional<WorkProgramme> findByCommitteeIdAndSlug(long committeeId, String slug);

    List<WorkProgramme> findByCommitteeIdOrderBySlugDesc(long committeeId);

    boolean existsByCommitteeId(long committeeId);

    /** Until the transaction ends nobody else can change it or its rows. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from WorkProgramme p where p.id = :id")
    Optional<WorkProgramme> hold(long id);
}
