package org.followthrough.council;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CommitteeRepository extends JpaRepository<Committee, Long> {

    /** Makes everybody else wait who hands the committee over or takes something in hand at one of its meetings. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select committee from Committee committee where committee.id = :id")
    Optional<Committee> hold(long id);

    /** Lets a committee's version tell of what changes none of its own columns. */
    @Modifying
    @Query("update Committee committee set committee.version = committee.version + 1 where committee.id = :id")
    void count(long id);

    @EntityGraph(attributePaths = "council")
    Optional<Committee> findBySlug(String slug);

    @EntityGraph(attributePaths = "council")
    List<Committee> findAllByOrderByCouncilNameAscNameAsc();

    boolean existsBySlug(String slug);
}
