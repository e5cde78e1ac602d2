package org.followthrough.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostHolderRepository extends JpaRepository<PostHolder, Long> {

    /** Those whom the record names. */
    @Query("""
            select h from PostHolder h where h.postId in :posts and h.name is not null
            and h.fromDate <= :day and (h.untilDate is null or h.untilDate >= :day)
            order by h.fromDate, h.id""")
    List<PostHolder> findHolding(Collection<Long> posts, LocalDate day);

    /** Who holds a post on the day or will hold one after it. */
    @Query("""
            select h from PostHolder h where h.name is not null and (h.untilDate is null or h.untilDate >= :day)
            order by lower(h.name), h.accountId, h.postId, h.fromDate, h.id""")
    List<PostHolder> findNotLeftBy(LocalDate day);

    List<PostHolder> findByPostIdInOrderByFromDateAscIdAsc(Collection<Long> posts);

    List<PostHolder> findByPostIdOrderByFromDateAscIdAsc(long postId);
}
