package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseRules;
import org.followthrough.response.ResponseState;
import org.followthrough.response.VersionView;

/**
 * Something that a person may do next with a response.
 *
 * @param first whether it is what comes next for them
 */
record NextStep(String text, String href, boolean first) {

    /** What nobody has begun can only be started. */
    static List<NextStep> toStart(ResponsePlace place, ResponseRules rules) {
        return rules.allows(ResponseAction.EDIT)
                ? List.of(new NextStep("Start the response", place.path() + "/edit", true))
                : List.of();
    }

    /** The likeliest first. */
    static List<NextStep> of(ResponsePlace place, ResponseRules rules, VersionView newest) {
        List<NextStep> steps = new ArrayList<>();
        String path = place.path();
        if (rules.allows(ResponseAction.APPROVE) || rules.allows(ResponseAction.RETURN)) {
            add(steps, "Approve or return", path + "/approval");
        }
        if (rules.allows(ResponseAction.PUBLISH)) {
            boolean received = rules.answersForItself();
            add(
                    steps,
                    received ? "Publish this answer" : "Record Cabinet’s decision",
                    path + (received ? "/publication" : "/decision"));
        }
        if (rules.allows(ResponseAction.SUBMIT)) {
            add(steps, "Check and submit", path + "/check");
        }
        if (rules.allows(ResponseAction.EDIT) || rules.allows(ResponseAction.EDIT_AS_APPROVER)) {
            add(steps, edit(newest.state()), path + "/edit");
        }
        if (newest.state() == ResponseState.DRAFT && place.published() == null && rules.allows(ResponseAction.EDIT)) {
            add(steps, "Change what it stands for", path + "/recommendations");
        }
        if (rules.allows(ResponseAction.DROP) && isStillPromised(newest)) {
            add(steps, "Say that it is no longer deliverable", path + "/drop");
        }
        return steps;
    }

    private static boolean isStillPromised(VersionView newest) {
        var decision = newest.decision();
        return decision != null && decision.isAccepting() && !newest.isDropped();
    }

    private static String edit(ResponseState state) {
        return switch (state) {
            case PUBLISHED -> "Write the next version";
            case RETURNED -> "Change it";
            case NOT_STARTED, DRAFT, SUBMITTED, APPROVED -> "Edit";
        };
    }

    private static void add(List<NextStep> steps, String text, String href) {
        steps.add(new NextStep(text, href, steps.isEmpty()));
    }
}
