package org.followthrough.monitoring;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EntryRepository extends JpaRepository<ProgressEntry, Long> {

    /** The entries that count for a recommendation at a session, one for each strand: those that no other corrects. */
    @Query("""
            select e from ProgressEntry e
            where e.sessionId = :sessionId and e.recommendationId = :recommendationId
            and not exists (select c.id from ProgressEntry c where c.correctsId = e.id)""")
    List<ProgressEntry> findCurrent(long sessionId, long recommendationId);
}
