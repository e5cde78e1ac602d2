package org.followthrough.response;

import org.springframework.data.jpa.repository.JpaRepository;

interface DateChangeRepository extends JpaRepository<ActionDateChange, Long> {}
