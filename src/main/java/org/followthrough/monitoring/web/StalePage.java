package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.StaleList;
import org.followthrough.monitoring.UnpublishedSessions;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Words;

/**
 * What a committee has had open for long.
 *
 * @param lines oldest first
 * @param preparing the sessions in preparation that a proposal can go to, for the officers; empty for everybody else
 * @param officer whether this person can propose at all
 */
record StalePage(
        CommitteeView committee,
        List<StaleList.Line> lines,
        Set<String> ticked,
        List<UnpublishedSessions.Line> preparing,
        boolean officer,
        LocalDate today) {

    static StalePage of(
            CommitteeView committee,
            List<StaleList.Line> lines,
            StaleForm form,
            List<UnpublishedSessions.Line> unpublished,
            boolean officer,
            LocalDate today) {
        return new StalePage(
                committee,
                lines,
                Set.copyOf(form.strands()),
                officer
                        ? unpublished.stream()
                                .filter(session -> session.state() == SessionState.PREPARING)
                                .toList()
                        : List.of(),
                officer,
                today);
    }

    /** Whether lines can be ticked. */
    public boolean mayPropose() {
        return !preparing.isEmpty() && !lines.isEmpty();
    }

    public boolean isTicked(StaleList.Line line) {
        return ticked.contains(line.strand().code());
    }

    public List<Choice> ages() {
        return StaleForm.ages();
    }

    public List<Choice> sessions() {
        return preparing.stream()
                .map(session -> new Choice(session.heldOn().toString(), "Session of " + Words.date(session.heldOn())))
                .toList();
    }

    public String path() {
        return "/committees/" + committee.slug() + "/stale";
    }

    public List<Link> trail() {
        return List.of(new Link("Home", "/"), new Link(committee.name(), "/committees/" + committee.slug()));
    }
}
