package org.followthrough.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgrammeEntryRepository extends JpaRepository<ProgrammeEntry, Long> {

    @EntityGraph(attributePaths = "recommendations")
    List<ProgrammeEntry> findByProgrammeIdOrderByPosition(long programmeId);

    Optional<ProgrammeEntry> findByProgrammeIdAndNumber(long programmeId, int number);
}
