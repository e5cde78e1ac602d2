package org.followthrough.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review as pages show it.
 *
 * @param version for the form that edits it
 * @param publishedOn the date on the published report, null for a draft
 */
public record ReviewView(
        long id,
        long version,
        long committeeId,
        String slug,
        String code,
        String title,
        ReviewKind kind,
        @Nullable String summary,
        @Nullable String termsOfReference,
        @Nullable String leadMember,
        @Nullable String leadOfficer,
        @Nullable String remark,
        @Nullable LocalDate publishedOn) {

    public boolean isPublished() {
        return publishedOn != null;
    }

    /** What the form that edits it starts from. */
    public ReviewDetails details() {
        return new ReviewDetails(title, slug, code, kind, summary, termsOfReference, leadMember, leadOfficer, remark);
    }
}
