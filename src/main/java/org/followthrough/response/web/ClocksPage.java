package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.response.ClockView;
import org.followthrough.response.Recipient;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * By when each recipient of a review owes its answers.
 *
 * @param maySet whether this person says so
 */
record ClocksPage(ReviewView review, List<Row> rows, LocalDate today, boolean maySet) {

    /**
     * A recipient.
     *
     * @param set its own clock, null while there is none
     */
    record Row(Recipient recipient, @Nullable ClockView set) {

        /** Where the executive's clock stands in for one of its own. */
        public boolean followsExecutive(boolean executiveHasOne) {
            return set == null && executiveHasOne && recipient.postId() != null;
        }
    }

    static ClocksPage of(
            ReviewView review, List<Recipient> recipients, List<ClockView> clocks, LocalDate today, boolean maySet) {
        return new ClocksPage(
                review,
                recipients.stream()
                        .map(each -> new Row(each, set(clocks, each)))
                        .toList(),
                today,
                maySet);
    }

    static @Nullable ClockView set(List<ClockView> clocks, Recipient recipient) {
        return clocks.stream()
                .filter(each -> Objects.equals(each.recipientPostId(), recipient.postId()))
                .findFirst()
                .orElse(null);
    }

    public boolean executiveHasOne() {
        return rows.stream().anyMatch(row -> row.recipient().postId() == null && row.set() != null);
    }

    /** "12 days left". */
    public String standing(Row row) {
        return row.set() == null ? "" : row.set().clock().standingOn(today);
    }

    public static String path(ReviewView review) {
        return "/reviews/" + review.slug() + "/response/clocks";
    }

    public String path() {
        return path(review);
    }

    public List<Link> trail() {
        return ResponseTrail.to(review);
    }
}
