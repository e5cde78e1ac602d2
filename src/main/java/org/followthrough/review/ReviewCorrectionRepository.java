package org.followthrough.review;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewCorrectionRepository extends JpaRepository<ReviewCorrection, Long> {}
