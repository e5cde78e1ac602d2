package org.followthrough.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewAreaRepository extends JpaRepository<ReviewArea, Long> {

    List<ReviewArea> findByReviewIdOrderByPosition(long reviewId);

    Optional<ReviewArea> findByReviewIdAndPosition(long reviewId, int position);
}
