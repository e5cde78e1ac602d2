package org.followthrough.register;

import java.time.LocalDate;
import org.followthrough.status.StatusCategory;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of a list with where it stands.
 *
 * @param parentId what it is a part of
 * @param depth 0 at the top, one more for each parent; 0 throughout in lists over several reviews
 * @param kind name of its recommendation.RecommendationKind
 * @param title its heading as printed, or the usual one
 * @param introduction the text that it is a part of, such as "That the Director:"; null for none
 * @param tracked whether sessions may take it
 * @param status the one published last, or the one of the session that a list is about; null if there is none
 * @param statusOn the day of the meeting that confirmed it, null exactly when status is
 * @param confirmedBy the committee whose meeting that was
 * @param isOpen whether monitoring goes on
 * @param reopenedOn when monitoring went on again after the status
 * @param dueWords its timescale after published changes
 * @param answer what was answered to it or to the nearest whole that it is part of; null while nothing is published
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
        @Nullable String answer) {

    /** The short printed name, such as EP-7. */
    public String shortName() {
        return reviewCode + "-" + ref;
    }

    /** Its address. */
    public String path() {
        return "/reviews/" + reviewSlug + "/recommendations/" + ref;
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
                answer);
    }
}
