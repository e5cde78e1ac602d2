package org.followthrough.programme;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.history.History;
import org.followthrough.history.HistoryEvent;
import org.followthrough.history.Subject;

/** What everybody may know of how something public has changed. */
final class Changes {

    private Changes() {}

    /** What happened after the event that made it public, the latest first; nothing while it is a draft. */
    static List<HistoryEvent> sincePublication(History history, Subject subject) {
        List<HistoryEvent> changes = new ArrayList<>();
        boolean published = false;
        for (HistoryEvent event : history.of(subject)) {
            if (published) {
                changes.add(0, event);
            }
            published = published || event.action().equals(subject.type() + " published");
        }
        return List.copyOf(changes);
    }
}
