package org.followthrough.programme;

import org.springframework.data.jpa.repository.JpaRepository;

interface WorkChangeRepository extends JpaRepository<WorkChange, Long> {}
