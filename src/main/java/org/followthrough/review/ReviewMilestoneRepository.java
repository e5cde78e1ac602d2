package org.followthrough.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewMilestoneRepository extends JpaRepository<ReviewMilestone, Long> {

    List<ReviewMilestone> findByReviewIdOrderByPosition(long reviewId);

    Optional<ReviewMilestone> findByReviewIdAndPosition(long reviewId, int position);
}
