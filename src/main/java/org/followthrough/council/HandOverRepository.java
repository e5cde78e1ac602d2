package org.followthrough.council;

import org.springframework.data.jpa.repository.JpaRepository;

interface HandOverRepository extends JpaRepository<HandOver, Long> {}
