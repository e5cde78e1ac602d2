package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.followthrough.response.ClockView;
import org.followthrough.response.Deadline;
import org.followthrough.response.Recipient;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * By when each recipient of a review owes its answers.
 *
 * @param maySet whether this person says so
 */
record ClocksPage(ReviewView review, List<Row> rows, boolean maySet) {

    /**
     * A recipient.
     *
     * @param set its own clock, null while there is none
     * @param outside whether it answers for itself, so that the executive's clock is none of its
     * @param standing how far it has been kept, null while there is none
     */
    record Row(
            Recipient recipient,
            @Nullable ClockView set,
            @Nullable String standing,
            boolean outside) {

        /** Where the executive's clock stands in for one of its own. */
        public boolean followsExecutive(boolean executiveHasOne) {
            return set == null && executiveHasOne && recipient.postId() != null && !outside;
        }
    }

    static ClocksPage of(
            ReviewView review,
            List<Recipient> recipients,
            List<Deadline> deadlines,
            LocalDate today,
            Set<Long> outside,
            boolean maySet) {
        return new ClocksPage(
                review,
                recipients.stream()
                        .map(each -> row(each, deadlines, today, outside))
                        .toList(),
                maySet);
    }

    private static Row row(Recipient recipient, List<Deadline> deadlines, LocalDate today, Set<Long> outside) {
        Long post = recipient.postId();
        boolean forItself = post != null && outside.contains(post);
        return deadlines.stream()
                .filter(each -> Objects.equals(each.clock().recipientPostId(), recipient.postId()))
                .findFirst()
                .map(each -> new Row(recipient, each.clock(), standing(each, today), forItself))
                .orElseGet(() -> new Row(recipient, null, null, forItself));
    }

    /** "3 answers missing, 12 days left", "All answered, 2 of them late". */
    private static String standing(Deadline deadline, LocalDate today) {
        int missing = deadline.missing().size();
        if (deadline.asked().isEmpty()) {
            return "Nothing is asked by it";
        }
        if (missing > 0) {
            return Words.count(missing, "answer") + " missing, "
                    + deadline.clock().clock().standingOn(today);
        }
        int late = deadline.answeredLate().size();
        return late == 0 ? "All answered in time" : "All answered, " + late + " of them late";
    }

    public boolean executiveHasOne() {
        return rows.stream().anyMatch(row -> row.recipient().postId() == null && row.set() != null);
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
