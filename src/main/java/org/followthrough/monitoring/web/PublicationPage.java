package org.followthrough.monitoring.web;

import java.util.List;
import java.util.Optional;
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
 * @param refusal why it cannot be published now, null if it can
 * @param overtaken whether something was recorded while the page was open
 */
record PublicationPage(
        SessionView session,
        @Nullable ReportDetails report,
        @Nullable String refusal,
        boolean overtaken) {

    static PublicationPage of(SessionView session, @Nullable ReportDetails report, Actor actor, boolean overtaken) {
        Optional<String> refusal =
                session.rulesFor(actor).refusalTo(SessionAction.PUBLISH).map(Refusal::reason);
        return new PublicationPage(session, report, refusal.orElse(null), overtaken);
    }

    public List<ItemView> items() {
        return session.included();
    }

    public List<ItemView> unrecorded() {
        return items().stream().filter(item -> item.confirmed() == null).toList();
    }

    /** Names of those whose monitoring ends with this session. */
    public List<String> ending() {
        return items().stream()
                .filter(item ->
                        item.confirmed() != null && item.confirmed().status().endsMonitoring())
                .map(item -> item.recommendation().shortName())
                .toList();
    }

    /** Names of those that the next session takes again. */
    public List<String> going() {
        return items().stream()
                .map(item -> item.recommendation().shortName())
                .filter(name -> !ending().contains(name))
                .toList();
    }

    public List<Link> trail() {
        return Trail.toPrepare(session);
    }
}
