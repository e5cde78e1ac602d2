package org.followthrough.response.web;

import java.util.List;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.VersionView;
import org.followthrough.web.Link;

/**
 * An approved response before Cabinet's decision makes it public.
 *
 * @param asked the recommendations that it answers
 */
record DecisionPage(ResponsePlace place, ResponseInHand inHand, List<RecommendationView> asked) {

    public VersionView version() {
        return inHand.response().version();
    }

    /** Whether the public reads an earlier version of it, which this one takes the place of. */
    public boolean isPublicAlready() {
        return place.published() != null;
    }

    SeenVersions seen() {
        return SeenVersions.of(version());
    }

    public String path() {
        return place.path() + "/decision";
    }

    public String paper() {
        return "/reviews/" + place.review().slug() + "/response";
    }

    public List<Link> trail() {
        return ResponseTrail.toVersions(place);
    }
}
