package org.followthrough.council;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingRepository extends JpaRepository<Meeting, Long> {

    Optional<Meeting> findByCommitteeIdAndHeldOn(long committeeId, LocalDate heldOn);

    boolean existsByCommitteeId(long committeeId);
}
