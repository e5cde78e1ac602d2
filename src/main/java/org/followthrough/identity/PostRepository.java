package org.followthrough.identity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostRepository extends JpaRepository<Post, Long> {

    List<Post> findAllByOrderByCouncilIdAscTitleAscBodyAsc();

    boolean existsByCouncilIdAndTitleAndBody(long councilId, String title, String body);
}
