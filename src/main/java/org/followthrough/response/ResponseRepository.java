package org.followthrough.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ResponseRepository extends JpaRepository<Response, Long> {

    /** Makes other changes of the response of a version wait until this one is done. */
    @Query(value = """
            select r.id from response r join response_version v on v.response_id = r.id
            where v.id = :versionId for no key update of r""", nativeQuery = true)
    Optional<Long> lockOfVersion(long versionId);

    /** Makes a change of who answers wait until this one is done. */
    @Query(value = """
            select p.id from post p join response r on r.recipient_post_id = p.id
            where r.id in (:responses) order by p.id for share of p""", nativeQuery = true)
    List<Long> lockRecipientsOf(Collection<Long> responses);

    /** The same for all responses to a review, in one order for everybody. */
    @Query(
            value = "select id from response where review_id = :reviewId order by id for no key update",
            nativeQuery = true)
    List<Long> lockOfReview(long reviewId);

    @Query("select r.id from Response r where r.reviewId = :reviewId")
    List<Long> idsOfReview(long reviewId);

    @Query("select r.reviewId from Response r where r.id = :id")
    Optional<Long> reviewOf(long id);
}
