package org.followthrough.council;

import org.springframework.data.jpa.repository.JpaRepository;

interface CouncilRepository extends JpaRepository<Council, Long> {

    boolean existsByNameIgnoreCase(String name);

    boolean existsBySlug(String slug);
}
