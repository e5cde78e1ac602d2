package org.followthrough.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.web.Link;

/** Breadcrumbs. */
final class Trail {

    static final Link REFERRALS = new Link("Referrals", "/referrals");

    private Trail() {}

    /** From home to the page above. */
    static List<Link> to(Link... links) {
        List<Link> trail = new ArrayList<>(List.of(new Link("Home", "/")));
        trail.addAll(List.of(links));
        return trail;
    }

    static Link committee(CommitteeView committee) {
        return new Link(committee.name(), "/committees/" + committee.slug());
    }

    static Link programmes(CommitteeView committee) {
        return new Link("Work programmes", "/committees/" + committee.slug() + "/work-programmes");
    }
}
