package org.followthrough.council;

import org.springframework.stereotype.Component;

/** A committee that meets keeps its address: its sessions are found under it. */
@Component
class MeetingsOfCommittees implements CommitteeUse {

    private final MeetingRepository meetings;

    MeetingsOfCommittees(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean isUsed(long committeeId) {
        return meetings.existsByCommitteeId(committeeId);
    }
}
