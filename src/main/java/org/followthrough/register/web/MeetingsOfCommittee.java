package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeView;
import org.followthrough.meeting.ActionFilter;
import org.followthrough.meeting.ActionList;
import org.followthrough.meeting.MeetingLine;
import org.followthrough.meeting.MeetingList;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.springframework.stereotype.Component;

/**
 * A committee's meetings and actions on its page.
 *
 * @param lines its meetings, the newest first
 * @param actions how many resolved actions there are of each kind
 */
record MeetingsOfCommittee(
        String slug, List<MeetingLine> lines, Map<ActionFilter, Long> actions, LocalDate today, boolean mayPlan) {

    private static final int COMING = 2;
    private static final int PAST = 4;

    /** Finds them. */
    @Component
    static class Finder {

        private final MeetingList meetings;
        private final ActionList actions;

        Finder(MeetingList meetings, ActionList actions) {
            this.meetings = meetings;
            this.actions = actions;
        }

        MeetingsOfCommittee of(Actor actor, CommitteeView committee) {
            return new MeetingsOfCommittee(
                    committee.slug(),
                    meetings.of(actor, committee),
                    actions.counts(actor, committee),
                    meetings.today(),
                    actor.isOfficerOf(committee.id()));
        }
    }

    /** Whether there is anything to show, or somebody who could begin it. */
    public boolean isNeeded() {
        return !lines.isEmpty() || mayPlan;
    }

    /** The next ones and the last ones. */
    public List<MeetingLine> shown() {
        List<MeetingLine> coming = new java.util.ArrayList<>(
                lines.stream().filter(line -> !line.heldOn().isBefore(today)).toList());
        Collections.reverse(coming);
        return Stream.concat(
                        coming.stream().limit(COMING),
                        lines.stream()
                                .filter(line -> line.heldOn().isBefore(today))
                                .limit(PAST))
                .toList();
    }

    public boolean isWithoutActions() {
        return actions.getOrDefault(ActionFilter.ALL, 0L) == 0;
    }

    /** "5 open" and the others that there are. */
    public List<Link> counts() {
        return Stream.of(ActionFilter.OPEN, ActionFilter.OVERDUE, ActionFilter.UNOWNED, ActionFilter.DONE)
                .filter(filter -> filter == ActionFilter.OPEN || actions.getOrDefault(filter, 0L) > 0)
                .map(filter -> new Link(
                        actions.getOrDefault(filter, 0L) + " " + filter.label().toLowerCase(Locale.UK),
                        "/committees/" + slug + "/actions?show=" + filter.key()))
                .toList();
    }
}
