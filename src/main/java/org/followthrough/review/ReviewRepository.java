package org.followthrough.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, Long> {

    Optional<Review> findBySlug(String slug);

    Optional<Review> findByCode(String code);

    List<Review> findAllByOrderByPublishedOnDescTitleAsc();

    boolean existsBySlug(String slug);

    boolean existsByCode(String code);
}
