package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.status.TimescaleCheck;
import org.followthrough.web.Link;
import org.followthrough.web.Words;

/**
 * The form that corrects a published entry.
 *
 * @param entry the entry that counts now
 * @param overtaken whether somebody else corrected it while the form was open
 */
record CorrectionPage(
        SessionView session, ItemView item, EntryView entry, List<RecordedQuestion> questions, boolean overtaken) {

    static CorrectionPage of(SessionView session, ItemView item, EntryView entry, boolean overtaken) {
        return new CorrectionPage(session, item, entry, RecordedQuestion.all(session, item), overtaken);
    }

    public String name() {
        return item.recommendation().name();
    }

    public String path() {
        return Trail.itemPath(session, item) + "/correction";
    }

    /** What the dates answered to question 3 on the day of the meeting. */
    TimescaleCheck timescale() {
        return item.timescaleOn(session.meeting().heldOn());
    }

    /** The recommendation's own address, where both entries can be read afterwards. */
    public String recommendationPath() {
        return "/reviews/" + item.recommendation().reviewSlug() + "/recommendations/"
                + item.recommendation().ref();
    }

    public List<Link> trail() {
        return List.of(
                new Link("Home", "/"),
                new Link(
                        session.committee().name(),
                        "/committees/" + session.committee().slug()),
                new Link("Session of " + Words.date(session.meeting().heldOn()), session.path()));
    }
}
