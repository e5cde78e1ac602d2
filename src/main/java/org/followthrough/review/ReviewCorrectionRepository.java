package org.followthrough.review;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface ReviewCorrectionRepository extends JpaRepository<ReviewCorrection, Long> {

    /**
     * The last place of this kind that corrections speak of, 0 for none: what was taken out keeps its address from
     * others.
     */
    @Query(nativeQuery = true, value = """
                    select coalesce(max(cast(substring(subject from '[0-9]+$') as integer)), 0)
                    from review_correction where review_id = :review and subject like concat(:kind, '-%')""")
    int lastPlace(@Param("review") long reviewId, @Param("kind") String kind);
}
