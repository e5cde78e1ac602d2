package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.monitoring.Closings;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Link;

/**
 * Asks for the last word on what is proposed to a session.
 *
 * @param overtaken whether something of it changed while the page was open
 */
record ClosingPage(
        CommitteeView committee,
        LocalDate heldOn,
        StatusCategory status,
        String reason,
        Closings.Preview preview,
        boolean overtaken) {

    public String path() {
        return "/committees/" + committee.slug() + "/stale/closing";
    }

    public List<Link> trail() {
        return List.of(
                new Link("Home", "/"),
                new Link(committee.name(), "/committees/" + committee.slug()),
                new Link("Open for long", "/committees/" + committee.slug() + "/stale"));
    }
}
