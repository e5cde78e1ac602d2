package org.followthrough.monitoring;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReopeningRepository extends JpaRepository<Reopening, Long> {}
