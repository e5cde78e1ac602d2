package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.followthrough.monitoring.CandidateView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What becomes public with a session.
 *
 * @param report the covering report, null if there is none
 * @param candidates everything that the committee tracks, as it stands now
 * @param refusal why it cannot be published now, null if it can
 * @param overtaken whether something was recorded while the page was open
 */
record PublicationPage(
        SessionView session,
        @Nullable ReportDetails report,
        List<CandidateView> candidates,
        @Nullable String refusal,
        boolean overtaken) {

    static PublicationPage of(
            SessionView session,
            @Nullable ReportDetails report,
            List<CandidateView> candidates,
            Actor actor,
            boolean overtaken) {
        Optional<String> refusal =
                session.rulesFor(actor).refusalTo(SessionAction.PUBLISH).map(Refusal::reason);
        return new PublicationPage(session, report, candidates, refusal.orElse(null), overtaken);
    }

    public List<ItemView> items() {
        return session.included();
    }

    public List<ItemView> unrecorded() {
        return items().stream().filter(item -> item.confirmed() == null).toList();
    }

    /** Names of those of the session whose monitoring has ended. */
    public List<String> ended() {
        return names(candidate -> candidate.included() && !candidate.isOpen());
    }

    /** Names of those of the session that go on. */
    public List<String> going() {
        return names(candidate -> candidate.included() && candidate.isOpen());
    }

    /** How many the committee's next session takes, be they of this session or not. */
    public long open() {
        return candidates.stream().filter(CandidateView::isOpen).count();
    }

    /** The last day of a later session that is public already, null for none: where things stand follows from that. */
    public @Nullable LocalDate later() {
        return candidates.stream()
                .map(CandidateView::lastOn)
                .filter(day -> day != null && day.isAfter(session.meeting().heldOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<String> names(Predicate<CandidateView> which) {
        return candidates.stream().filter(which).map(CandidateView::name).toList();
    }

    public List<Link> trail() {
        return Trail.toPrepare(session);
    }
}
