package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The paper in which an executive answers a review.
 *
 * @param executive such as "Cabinet"
 * @param text what stands before the table, null where there is no document
 * @param lastDecision the latest day of a decision, null while none is published
 * @param anyPublic whether the public reads any of it
 * @param allPublic whether the public reads all that is shown here
 * @param preview whether somebody who may read more sees what the public reads
 */
record ResponsePaperPage(
        ReviewView review,
        CommitteeView committee,
        String executive,
        @Nullable PaperText text,
        PaperTable table,
        @Nullable LocalDate lastDecision,
        boolean anyPublic,
        boolean allPublic,
        boolean preview,
        boolean mayEdit) {

    /** A caption with its words, from the head of the table. */
    record Caption(String caption, String words) {}

    public String path() {
        return "/reviews/" + review.slug() + "/response";
    }

    public String title() {
        return executive + " response: " + review.title();
    }

    public List<Link> trail() {
        return ResponseTrail.to(review);
    }

    /** The head of the table in printed order, without what nobody has said. */
    public List<Caption> head() {
        List<Caption> head = new ArrayList<>();
        // the caption says half of most names already
        head.add(new Caption("Scrutiny Committee", committee.name().replaceFirst("(?i) Scrutiny Committee$", "")));
        head.add(new Caption("Report", review.title()));
        if (text != null) {
            add(head, "Lead Scrutiny Member", text.details().leadScrutinyMember());
            add(head, "Lead Scrutiny Officer", text.details().leadScrutinyOfficer());
            add(head, "Cabinet Member", text.details().cabinetMember());
            add(head, "Response prepared by", text.details().responsePreparedBy());
        }
        LocalDate meeting = text == null ? lastDecision : text.details().cabinetMeetingOn();
        if (meeting != null) {
            add(head, "Date of " + executive + " meeting", Words.ordinalDate(meeting) + " " + meeting.getYear());
        }
        return head;
    }

    private static void add(List<Caption> head, String caption, @Nullable String words) {
        if (words != null) {
            head.add(new Caption(caption, words));
        }
    }
}
