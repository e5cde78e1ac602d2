package org.followthrough.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;

/**
 * Knows pages of committees' meetings, each feature its own. Those that exist are asked in the order of
 * {@link org.springframework.core.annotation.Order}, so that the page that says most comes first.
 */
public interface MeetingPages {

    /** The addresses of those that there are and that this person may open, by the day of the meeting. */
    Map<LocalDate, String> paths(Actor actor, CommitteeView committee, Collection<LocalDate> days);
}
