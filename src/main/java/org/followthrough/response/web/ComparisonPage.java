package org.followthrough.response.web;

import java.util.List;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.VersionView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;

/**
 * Two versions of a response, compared.
 *
 * @param choices every version that the person may read
 */
record ComparisonPage(
        ResponsePlace place, VersionView from, VersionView to, VersionComparison difference, List<Choice> choices) {

    public String title() {
        return "What changed from version %d to version %d".formatted(from.number(), to.number());
    }

    public ResponseTag fromTag() {
        return ResponseTag.of(from.state());
    }

    public ResponseTag toTag() {
        return ResponseTag.of(to.state());
    }

    public List<Link> trail() {
        return ResponseTrail.toVersion(place);
    }
}
