package org.followthrough.response;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExecutiveResponseRepository extends JpaRepository<ExecutiveResponse, Long> {

    Optional<ExecutiveResponse> findByReviewId(long reviewId);
}
