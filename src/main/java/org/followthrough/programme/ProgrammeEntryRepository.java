package org.followthrough.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeEntryRepository extends JpaRepository<ProgrammeEntry, Long> {

    @EntityGraph(attributePaths = "recommendations")
    List<ProgrammeEntry> findByProgrammeIdOrderByPosition(long programmeId);

    /** Those of a committee's work programmes that its meeting of a day takes. */
    @Query("""
            select e from WorkProgrammeEntry e, WorkProgramme p
            where p.id = e.programmeId and p.committeeId = :committee and e.meetingOn = :day
            order by e.programmeId, e.position""")
    List<ProgrammeEntry> findByMeeting(long committee, LocalDate day);

    Optional<ProgrammeEntry> findByProgrammeIdAndNumber(long programmeId, int number);
}
