package org.followthrough.monitoring;

import org.springframework.data.jpa.repository.JpaRepository;

interface CommentRepository extends JpaRepository<ItemComment, Long> {}
