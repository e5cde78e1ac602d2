package org.followthrough.register;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.Strand;
import org.followthrough.monitoring.StrandRecipient;
import org.followthrough.status.StatusCategory;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of a list, or one strand of it, with where it stands.
 *
 * @param parentId what it is a part of
 * @param depth 0 at the top, one more for each parent; 0 throughout in lists over several reviews
 * @param kind name of its recommendation.RecommendationKind
 * @param title its heading as printed, or the usual one; with the recipient of a strand
 * @param introduction the text that it is a part of, such as "That the Director:"; null for none
 * @param tracked whether sessions may take it
 * @param status the one published last, or the one of the session that a list is about; null if there is none
 * @param statusOn the day of the meeting that confirmed it, null exactly when status is
 * @param confirmedBy the committee whose meeting that was
 * @param isOpen whether monitoring goes on
 * @param reopenedOn when monitoring went on again after the status
 * @param dueWords its timescale after published changes
 * @param answer what was answered to it or to the nearest whole that it is part of; null while nothing is published
 * @param tracking for how long it has been followed, for whom, and by whom
 */
public record RecommendationRow(
        long id,
        @Nullable Long parentId,
        int depth,
        String reviewSlug,
        String reviewCode,
        String reviewTitle,
        String kind,
        String ref,
        String label,
        String title,
        @Nullable String introduction,
        @Nullable String text,
        @Nullable String remark,
        boolean tracked,
        @Nullable StatusCategory status,
        @Nullable LocalDate statusOn,
        @Nullable String confirmedBy,
        @Nullable String confirmedBySlug,
        boolean isOpen,
        @Nullable LocalDate reopenedOn,
        @Nullable String comesBack,
        @Nullable String dueWords,
        @Nullable LocalDate dueUntil,
        @Nullable String answer,
        Tracking tracking) {

    /** The short printed name, such as EP-7. */
    public String shortName() {
        return reviewCode + "-" + ref;
    }

    /** Its address. */
    public String path() {
        StrandRecipient recipient = tracking.recipient();
        return "/reviews/" + reviewSlug + "/recommendations/" + ref
                + (recipient == null ? "" : "#" + recipient.anchor());
    }

    /** Its strands, where it is followed for each recipient; else empty. */
    public List<RecommendationRow> strands() {
        return tracking.strands();
    }

    /** What is followed in it: its strands, or itself; empty where it is not tracked. */
    public List<RecommendationRow> followed() {
        if (!tracked) {
            return List.of();
        }
        return tracking.strands().isEmpty() ? List.of(this) : tracking.strands();
    }

    /** What has the status, for a row that stands for no others. */
    public Strand strand() {
        StrandRecipient recipient = tracking.recipient();
        return new Strand(id, recipient == null ? null : recipient.postId());
    }

    /** The address of the session that confirmed the status, null if there is none. */
    public @Nullable String sessionPath() {
        return statusOn == null ? null : "/committees/" + confirmedBySlug + "/sessions/" + statusOn;
    }

    /** Whether it is only a heading over others. */
    public boolean isTheme() {
        return kind.equals("THEME");
    }

    /** Whether the report says that it is not a formal recommendation. */
    public boolean isSuggestion() {
        return kind.equals("SUGGESTION");
    }

    RecommendationRow atDepth(int newDepth) {
        return new RecommendationRow(
                id,
                parentId,
                newDepth,
                reviewSlug,
                reviewCode,
                reviewTitle,
                kind,
                ref,
                label,
                title,
                introduction,
                text,
                remark,
                tracked,
                status,
                statusOn,
                confirmedBy,
                confirmedBySlug,
                isOpen,
                reopenedOn,
                comesBack,
                dueWords,
                dueUntil,
                answer,
                tracking);
    }

    /** One row for a recommendation that has strands: open while one of them is, with no status of its own. */
    static RecommendationRow whole(List<RecommendationRow> strands) {
        RecommendationRow first = strands.get(0);
        if (first.tracking.recipient() == null) {
            return first;
        }
        return new RecommendationRow(
                first.id,
                first.parentId,
                first.depth,
                first.reviewSlug,
                first.reviewCode,
                first.reviewTitle,
                first.kind,
                first.ref,
                first.label,
                first.tracking.heading(),
                first.introduction,
                first.text,
                first.remark,
                first.tracked,
                null,
                null,
                null,
                null,
                strands.stream().anyMatch(RecommendationRow::isOpen),
                null,
                null,
                first.dueWords,
                first.dueUntil,
                Tracking.joined(strands.stream().flatMap(each -> each.tracking.said().stream())),
                first.tracking.ofWhole(strands));
    }
}
