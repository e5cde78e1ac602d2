package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.web.Link;
import org.followthrough.web.Words;

/** Breadcrumbs of the pages of meetings. */
final class Trail {

    private static final Link HOME = new Link("Home", "/");

    private Trail() {}

    static List<Link> toCommittee(CommitteeView committee) {
        return List.of(HOME, new Link(committee.name(), "/committees/" + committee.slug()));
    }

    static List<Link> toMeetings(CommitteeView committee) {
        return with(toCommittee(committee), new Link("Meetings", "/committees/" + committee.slug() + "/meetings"));
    }

    static List<Link> toMeeting(MeetingPapersView meeting) {
        return with(
                toMeetings(meeting.committee()),
                new Link(Words.date(meeting.meeting().heldOn()), meeting.path()));
    }

    static List<Link> toActions(CommitteeView committee) {
        return with(toCommittee(committee), new Link("Actions", "/committees/" + committee.slug() + "/actions"));
    }

    /** Down to the page on which officers write the papers. */
    static List<Link> toWriting(MeetingPapersView meeting) {
        return with(toMeeting(meeting), new Link("Write agenda and minutes", meeting.path() + "/items"));
    }

    private static List<Link> with(List<Link> trail, Link last) {
        List<Link> longer = new ArrayList<>(trail);
        longer.add(last);
        return longer;
    }
}
