package org.followthrough.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ResponseVersionRepository extends JpaRepository<ResponseVersion, Long> {

    @EntityGraph(attributePaths = "actions")
    @Query("""
            select v from ResponseVersion v where v.responseId in :responses
            and v.number = (select max(n.number) from ResponseVersion n where n.responseId = v.responseId)
            order by v.responseId""")
    List<ResponseVersion> findNewest(Collection<Long> responses);

    @EntityGraph(attributePaths = "actions")
    @Query("""
            select v from ResponseVersion v where v.responseId = :response
            and v.number = (select max(n.number) from ResponseVersion n
                where n.responseId = v.responseId and n.publishedAt is not null)""")
    Optional<ResponseVersion> findPublished(long response);
}
