package org.followthrough.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface PostRepository extends JpaRepository<Post, Long> {

    List<Post> findAllByOrderByCouncilIdAscTitleAscBodyAsc();

    /** Makes other changes of the post, and submissions of its answers, wait until this one is done. */
    @Query(value = "select id from post where id = :id for no key update", nativeQuery = true)
    Optional<Long> hold(@Param("id") long id);

    boolean existsByCouncilIdAndTitleAndBody(long councilId, String title, String body);
}
