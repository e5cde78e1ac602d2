package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ResponseRules;
import org.followthrough.response.ResponseState;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form of a review's response document beside what is typed into it.
 *
 * @param names what can be chosen
 * @param saved as it is now, null while there is none
 */
record DocumentPage(
        ReviewView review,
        ResponseRules rules,
        DocumentNames names,
        @Nullable DocumentView saved) {

    /** Whether everybody reads the document, so that saving changes it before their eyes. */
    public boolean isPublic() {
        return rules.state() == ResponseState.PUBLISHED;
    }

    public boolean isOnBehalf() {
        return rules.isOnBehalf();
    }

    public List<Choice> answers() {
        return ImpactRow.answers();
    }

    public String path() {
        return paper() + "/edit";
    }

    public String paper() {
        return "/reviews/" + review.slug() + "/response";
    }

    /** Whether this person says whose portfolio it is and who drafts. */
    public boolean saysWhoDecides() {
        return rules.maySayWhoDecides();
    }

    /** "Cabinet Member for Children", "Not named". */
    public String portfolio() {
        return names.postTitle(saved == null ? null : saved.details().portfolioPostId());
    }

    /** The service that drafts for the executive, by title. */
    public String lead() {
        return names.postTitle(saved == null ? null : saved.details().leadPostId());
    }

    /** What this person writes: who decides stays as it is unless they say so. */
    DocumentForm written(DocumentForm typed) {
        return saysWhoDecides() ? typed : typed.decidedAsIn(saved == null ? null : saved.details());
    }

    /** Whether there is anything that the paper's page shows. */
    private boolean isBegun() {
        return saved != null || rules.state() != ResponseState.DRAFT;
    }

    /** Where whoever gives up goes. */
    public String back() {
        return isBegun() ? paper() : "/reviews/" + review.slug();
    }

    public List<Link> trail() {
        List<Link> trail = new ArrayList<>(ResponseTrail.to(review));
        if (isBegun()) {
            trail.add(new Link("Response", paper()));
        }
        return trail;
    }
}
