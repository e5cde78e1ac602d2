package org.followthrough.response;

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
