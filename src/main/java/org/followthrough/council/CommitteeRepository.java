package org.followthrough.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitteeRepository extends JpaRepository<Committee, Long> {

    @EntityGraph(attributePaths = "council")
    Optional<Committee> findBySlug(String slug);

    @EntityGraph(attributePaths = "council")
    List<Committee> findAllByOrderByCouncilNameAscNameAsc();

    boolean existsBySlug(String slug);
}
