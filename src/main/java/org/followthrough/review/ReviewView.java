package org.followthrough.review;

import java.time.LocalDate;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A review as pages show it.
 *
 * @param version for the form that edits it
 * @param publishedOn the date on the published report, null for a draft; the first day that its words can mean
 * @param publishedWords the date in the report's own words, null where it prints a day
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
        @Nullable LocalDate publishedOn,
        @Nullable String publishedWords) {

    public boolean isPublished() {
        return publishedOn != null;
    }

    /** The date as the report has it: "28 February 2012" or "2014"; null for a draft. */
    public @Nullable String published() {
        return publishedOn == null ? null : Words.printed(publishedOn, publishedWords);
    }

    /** What the form that edits it starts from. */
    public ReviewDetails details() {
        return new ReviewDetails(title, slug, code, kind, summary, termsOfReference, leadMember, leadOfficer, remark);
    }
}
