package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.response.ResponsePlace;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;

/** The way to the pages of one response. */
final class ResponseTrail {

    private ResponseTrail() {}

    /** Down to the review. */
    static List<Link> to(ReviewView review) {
        return List.of(
                new Link("Home", "/"),
                new Link("Reviews", "/reviews"),
                new Link(review.title(), "/reviews/" + review.slug()));
    }

    /** Down to the recommendation. */
    static List<Link> toResponse(ResponsePlace place) {
        List<Link> trail = new ArrayList<>(to(place.review()));
        trail.add(new Link(
                place.recommendation().title(),
                "/reviews/%s/recommendations/%s"
                        .formatted(place.review().slug(), place.recommendation().ref())));
        return trail;
    }

    /** Down to the response. */
    static List<Link> toVersions(ResponsePlace place) {
        List<Link> trail = new ArrayList<>(toResponse(place));
        trail.add(new Link("Response", place.path()));
        return trail;
    }

    /** Down to its list of versions. */
    static List<Link> toVersion(ResponsePlace place) {
        List<Link> trail = new ArrayList<>(toVersions(place));
        trail.add(new Link("Versions", place.path() + "/versions"));
        return trail;
    }
}
