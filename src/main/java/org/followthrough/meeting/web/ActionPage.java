package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingAction;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.web.Link;

/**
 * A resolved action with what has been said of it.
 *
 * @param today by which it is overdue
 */
record ActionPage(MeetingPapersView meeting, AgendaItemView item, ResolutionView action, LocalDate today) {

    public String path() {
        return meeting.path() + "/actions/" + action.ref();
    }

    public boolean isOverdue() {
        return action.isOverdueOn(today);
    }

    /** Whether this person may say how it stands. */
    public boolean mayReport() {
        return meeting.rules().refusalToReport(action.details().owners()).isEmpty();
    }

    public boolean mayAssign() {
        return meeting.rules().allows(MeetingAction.EDIT);
    }

    public List<Link> trail() {
        return Trail.toActions(meeting.committee());
    }
}
