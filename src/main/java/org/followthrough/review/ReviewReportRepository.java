package org.followthrough.review;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewReportRepository extends JpaRepository<ReviewReport, Long> {

    Optional<ReviewReport> findByReviewId(long reviewId);
}
