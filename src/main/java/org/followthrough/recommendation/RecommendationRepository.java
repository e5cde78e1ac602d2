package org.followthrough.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecommendationRepository extends JpaRepository<Recommendation, Long> {

    @EntityGraph(attributePaths = "recipients")
    List<Recommendation> findByReviewIdOrderByPosition(long reviewId);

    @EntityGraph(attributePaths = "recipients")
    List<Recommendation> findByReviewIdInOrderByReviewIdAscPositionAsc(Collection<Long> reviewIds);

    @Query("select r.reviewId from Recommendation r where r.id = :id")
    Optional<Long> reviewOf(long id);

    boolean existsByReviewIdAndTrackedTrue(long reviewId);
}
