package org.followthrough.monitoring;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentRepository extends JpaRepository<ItemComment, Long> {

    /** Whether anything has been said of a session's drafts. */
    @Query("select count(c) > 0 from ItemComment c, SessionItem i where c.itemId = i.id and i.session.id = :sessionId")
    boolean existsInSession(long sessionId);

    /** Whether the same person has said the same of it after that time. */
    boolean existsByItemIdAndAccountIdAndTextAndWrittenAtAfter(
            long itemId, long accountId, String text, Instant writtenAt);
}
