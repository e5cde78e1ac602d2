package org.followthrough.register.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;

/** Breadcrumbs. */
final class Trail {

    static final Link REVIEWS = new Link("Reviews", "/reviews");

    private static final Link HOME = new Link("Home", "/");

    private Trail() {}

    /** From home to the page above. */
    static List<Link> to(Link... links) {
        List<Link> trail = new ArrayList<>(List.of(HOME));
        trail.addAll(List.of(links));
        return trail;
    }

    static Link review(ReviewView review) {
        return new Link(review.title(), "/reviews/" + review.slug());
    }

    static Link committee(CommitteeView committee) {
        return new Link(committee.name(), "/committees/" + committee.slug());
    }
}
