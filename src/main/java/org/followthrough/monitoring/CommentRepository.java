package org.followthrough.monitoring;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommentRepository extends JpaRepository<ItemComment, Long> {

    /** Whether the same person has said the same of it after that time. */
    boolean existsByItemIdAndAccountIdAndTextAndWrittenAtAfter(
            long itemId, long accountId, String text, Instant writtenAt);
}
