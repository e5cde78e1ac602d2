package org.followthrough.review;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRecordRepository extends JpaRepository<ReviewRecord, Long> {

    Optional<ReviewRecord> findByReviewId(long reviewId);
}
