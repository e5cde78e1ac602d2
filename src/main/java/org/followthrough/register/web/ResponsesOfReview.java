package org.followthrough.register.web;

import java.util.List;
import org.followthrough.register.RecommendationRow;
import org.followthrough.response.ResponseTag;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * How a review was answered, as far as a person may know it.
 *
 * @param decisions what was answered to each recommendation
 * @param clocks what each recipient owes by when, with the working
 * @param paperPath of the executive's response, null while there is nothing to read
 * @param inHand how many responses stand where, for those who work on them; empty for everybody else
 * @param links to the pages where this person can do something about them
 */
record ResponsesOfReview(
        DecisionsOfReview decisions,
        List<ClockLine> clocks,
        @Nullable String paperPath,
        List<InHand> inHand,
        List<Link> links) {

    /**
     * What one clock says.
     *
     * @param text by when, and how far it has been kept
     * @param alongside for whom it runs as well, null for nobody
     */
    record ClockLine(
            String recipient,
            String text,
            String working,
            @Nullable String alongside) {}

    /** How many responses stand where. */
    record InHand(ResponseTag tag, long number) {}

    /** Whether the page has a section about it. */
    public boolean isSomething() {
        return paperPath != null || !clocks.isEmpty() || !inHand.isEmpty() || !links.isEmpty();
    }

    /** What was answered to one recommendation, empty while nothing is. */
    public String to(RecommendationRow row) {
        String shown = decisions.shown(row);
        String parts = decisions.partsInWords(row);
        return shown.isEmpty() && parts != null ? parts : shown;
    }
}
