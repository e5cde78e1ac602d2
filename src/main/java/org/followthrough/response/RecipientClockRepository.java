package org.followthrough.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecipientClockRepository extends JpaRepository<RecipientClock, Long> {

    List<RecipientClock> findByReviewIdInOrderByReviewIdAscIdAsc(Collection<Long> reviewIds);

    @Query("""
            select c from RecipientClock c where c.reviewId = :reviewId
            and (c.recipientPostId = :recipient or (c.recipientPostId is null and :recipient is null))""")
    Optional<RecipientClock> find(long reviewId, @Nullable Long recipient);
}
