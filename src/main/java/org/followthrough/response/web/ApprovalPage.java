package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.dates.ResponseClock;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A submitted response as the cabinet member reads it before deciding.
 *
 * @param asked the recommendations that it answers
 * @param changes against what was seen before, the latest first; none for a first version
 * @param clock by when it is owed, null where nobody has said, and once there is an answer
 */
record ApprovalPage(
        ResponsePlace place,
        ResponseInHand inHand,
        List<RecommendationView> asked,
        List<Since> changes,
        @Nullable ResponseClock clock,
        LocalDate today) {

    /** What changed since an earlier version. */
    record Since(VersionView before, VersionComparison difference) {

        /** "What changed since version 1, returned on 3 June 2013". */
        public String heading() {
            String version = "What changed since version " + before.number();
            VersionView.Hand published = before.published();
            VersionView.Returned returned = before.returned();
            VersionView.Hand submitted = before.submitted();
            if (published != null) {
                return version + ", published on " + Words.date(published.at());
            }
            if (returned != null) {
                return version + ", returned on " + Words.date(returned.by().at());
            }
            return submitted == null ? version : version + ", submitted on " + Words.date(submitted.at());
        }
    }

    /**
     * What changed against the version before, and against what is public where that is another one.
     *
     * @param readable every version that the person may read, from the first
     */
    static List<Since> changes(List<ResponseView> readable, VersionView now) {
        List<Since> changes = new ArrayList<>();
        boolean publicOne = false;
        for (int at = readable.size() - 1; at >= 0 && !publicOne; at--) {
            VersionView before = readable.get(at).version();
            publicOne = before.published() != null;
            if (before.number() < now.number() && (changes.isEmpty() || publicOne)) {
                changes.add(new Since(before, VersionComparison.between(before, now)));
            }
        }
        return changes;
    }

    public VersionView version() {
        return inHand.response().version();
    }

    public String path() {
        return place.path() + "/approval";
    }

    public boolean mayReturn() {
        return inHand.rules().allows(ResponseAction.RETURN);
    }

    public boolean mayEdit() {
        return inHand.rules().allows(ResponseAction.EDIT_AS_APPROVER);
    }

    public boolean needsDelegation() {
        return inHand.rules().needsDelegation();
    }

    public String heading() {
        return mayReturn() ? "Approve or return this response" : "Approve this response";
    }

    public List<Choice> choices() {
        return ApprovalForm.choices();
    }

    public List<Link> trail() {
        return ResponseTrail.toVersions(place);
    }
}
