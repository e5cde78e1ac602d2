package org.followthrough.review;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReviewRepository extends JpaRepository<Review, Long> {

    Optional<Review> findBySlug(String slug);

    /** Makes everybody else who wants to change the review or what belongs to it wait for this transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select review from Review review where review.id = :id")
    Optional<Review> hold(long id);

    Optional<Review> findByCode(String code);

    List<Review> findAllByOrderByPublishedOnDescTitleAsc();

    boolean existsByCommitteeId(long committeeId);

    boolean existsBySlug(String slug);

    boolean existsByCode(String code);
}
