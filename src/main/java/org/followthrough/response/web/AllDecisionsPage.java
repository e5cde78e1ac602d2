package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.VersionView;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * All responses to a review before one meeting of Cabinet decides on them.
 *
 * @param rows the responses that have been begun, in printed order
 * @param missing what nobody has begun to answer
 * @param allSubmitted whether each of the review's responses has been submitted, those that this person may not read as
 *     well
 */
record AllDecisionsPage(ReviewView review, List<Row> rows, List<Gap> missing, boolean allSubmitted) {

    /**
     * A response.
     *
     * @param numbers printed numbers of what it answers: "2 a), 2 b)"
     * @param refusal why this person cannot decide on it now, null if they can
     */
    record Row(
            ResponsePlace place,
            ResponseInHand inHand,
            String numbers,
            @Nullable Refusal refusal) {

        public VersionView version() {
            return inHand.response().version();
        }

        public String path() {
            return place.path();
        }

        boolean isOpen() {
            return version().state() != ResponseState.PUBLISHED;
        }

        boolean isToApprove() {
            return version().state() == ResponseState.SUBMITTED;
        }

        /** Whether Cabinet cannot decide on it, since nobody has submitted it. */
        boolean isLeft() {
            return isOpen() && !isToApprove() && version().state() != ResponseState.APPROVED;
        }

        public ResponseTag tag() {
            return ResponseTag.of(version().state());
        }
    }

    /** An answer that is owed and not begun. */
    record Gap(String number, String recipient) {}

    static AllDecisionsPage of(
            ReviewView review,
            List<ResponsePlace> places,
            List<RecommendationView> recommendations,
            boolean allSubmitted) {
        Map<Long, String> numbers = new HashMap<>();
        recommendations.forEach(each -> numbers.put(each.id(), each.number()));
        List<Row> rows = new ArrayList<>();
        List<Gap> missing = new ArrayList<>();
        for (ResponsePlace place : places) {
            ResponseInHand inHand = place.newest();
            if (inHand != null && inHand.rules().answersForItself()) {
                continue;
            }
            if (inHand == null && place.published() == null) {
                missing.add(new Gap(
                        place.recommendation().number(), place.recipient().title()));
            } else if (inHand != null) {
                String answered = String.join(
                        ", ",
                        inHand.response().recommendationIds().stream()
                                .map(id -> numbers.getOrDefault(id, ""))
                                .toList());
                rows.add(new Row(place, inHand, answered, refusal(inHand).orElse(null)));
            }
        }
        return new AllDecisionsPage(review, List.copyOf(rows), List.copyOf(missing), allSubmitted);
    }

    private static Optional<Refusal> refusal(ResponseInHand inHand) {
        return switch (inHand.rules().state()) {
            case NOT_STARTED, DRAFT, RETURNED, PUBLISHED -> Optional.empty();
            case SUBMITTED -> inHand.rules().refusalTo(ResponseAction.APPROVE);
            case APPROVED -> inHand.rules().refusalTo(ResponseAction.PUBLISH);
        };
    }

    private List<Row> open() {
        return rows.stream().filter(Row::isOpen).toList();
    }

    /**
     * Passes for whoever may decide on everything that has been submitted.
     *
     * @throws RefusedAction with the reason
     */
    void requireRight() {
        RefusedAction.throwIf(
                rows.stream().map(Row::refusal).filter(Objects::nonNull).findFirst());
    }

    /** Whether an earlier meeting has made something of it public. */
    boolean isPublicAlready() {
        return rows.stream().anyMatch(row -> row.place().published() != null);
    }

    /** How many are not public yet. */
    int openCount() {
        return open().size();
    }

    /** Printed numbers of what has been begun and not submitted. */
    public List<String> left() {
        return rows.stream().filter(Row::isLeft).map(Row::numbers).toList();
    }

    /** Whether this person can decide on everything that is open. */
    public boolean isReady() {
        return allSubmitted && rows.stream().allMatch(row -> row.refusal() == null);
    }

    public boolean isToApprove() {
        return rows.stream().anyMatch(Row::isToApprove);
    }

    public boolean needsDelegation() {
        return rows.stream()
                .anyMatch(row -> row.isToApprove() && row.inHand().rules().needsDelegation());
    }

    public String button() {
        String responses = Words.count(openCount(), "response");
        return (isToApprove() ? "Approve and publish " : "Publish ") + responses + " for good";
    }

    SeenVersions seen() {
        return new SeenVersions(open().stream().map(Row::version).toList());
    }

    public String path() {
        return "/reviews/" + review.slug() + "/response/decision";
    }

    public String paper() {
        return "/reviews/" + review.slug() + "/response";
    }

    public List<Link> trail() {
        return ResponseTrail.to(review);
    }
}
