package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.dates.ResponseClock;
import org.followthrough.response.OpenResponse;
import org.followthrough.review.ReviewView;

/**
 * What waits for a cabinet member's approval.
 *
 * @param own of their own portfolio
 * @param standingIn of colleagues, in whose place they can approve under a delegation
 */
record ApprovalsPage(List<Group> own, List<Group> standingIn, LocalDate today) {

    /** Submitted responses to one review. */
    record Group(ReviewView review, List<OpenResponse> responses) {

        public String decisionPath() {
            return "/reviews/" + review.slug() + "/response/decision";
        }
    }

    static ApprovalsPage of(List<OpenResponse> open, LocalDate today) {
        List<OpenResponse> waiting =
                open.stream().filter(OpenResponse::isToApprove).toList();
        return new ApprovalsPage(
                groups(waiting.stream()
                        .filter(each -> !each.rules().needsDelegation())
                        .toList()),
                groups(waiting.stream()
                        .filter(each -> each.rules().needsDelegation())
                        .toList()),
                today);
    }

    /** By review, in the order in which the first response of each is owed. */
    private static List<Group> groups(List<OpenResponse> waiting) {
        Map<Long, List<OpenResponse>> byReview = new LinkedHashMap<>();
        waiting.forEach(each -> byReview.computeIfAbsent(each.review().id(), none -> new ArrayList<>())
                .add(each));
        return byReview.values().stream()
                .map(responses -> new Group(responses.get(0).review(), responses))
                .toList();
    }

    public boolean isEmpty() {
        return own.isEmpty() && standingIn.isEmpty();
    }

    public boolean isLate(ResponseClock clock) {
        return clock.daysLateOn(today) > 0;
    }
}
