package org.followthrough.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingChangeRepository extends JpaRepository<MeetingChange, Long> {}
