package org.followthrough.response.web;

import java.util.List;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.VersionView;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One version of a response.
 *
 * @param latest whether it is the last that the person may read
 * @param comparePath where it is compared with the one before, null for the first
 */
record VersionPage(
        ResponsePlace place,
        VersionView version,
        ResponseTag tag,
        boolean latest,
        @Nullable String comparePath,
        boolean insider) {

    public String title() {
        return "Version " + version.number() + " of the response to "
                + place.recommendation().title();
    }

    /** "the executive’s"; "the Partner’s". */
    public String whose() {
        return ResponsePage.whose(place.recipient());
    }

    public List<Link> trail() {
        return ResponseTrail.toVersion(place);
    }
}
