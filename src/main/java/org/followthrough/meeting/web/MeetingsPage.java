package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.meeting.MeetingLine;
import org.followthrough.web.Link;

/**
 * A committee's meetings.
 *
 * @param lines the newest first
 * @param mayPlan whether this person plans meetings
 */
record MeetingsPage(CommitteeView committee, List<MeetingLine> lines, LocalDate today, boolean mayPlan) {

    /** Those of today and later, the next first. */
    public List<MeetingLine> coming() {
        List<MeetingLine> coming = new ArrayList<>(
                lines.stream().filter(line -> !line.heldOn().isBefore(today)).toList());
        Collections.reverse(coming);
        return coming;
    }

    /** Those before today, the last first. */
    public List<MeetingLine> past() {
        return lines.stream().filter(line -> line.heldOn().isBefore(today)).toList();
    }

    public List<Link> trail() {
        return Trail.toCommittee(committee);
    }
}
