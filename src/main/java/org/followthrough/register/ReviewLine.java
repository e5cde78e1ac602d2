package org.followthrough.register;

import java.time.LocalDate;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A review of a list.
 *
 * @param publishedOn null for a draft
 * @param holder the committee that looks after it now, by name
 * @param holderSlug its address
 * @param tracked how many recommendations can be tracked, each strand counted
 * @param open how many of them are still being monitored
 */
public record ReviewLine(
        long id,
        String slug,
        String code,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedWords,
        String committee,
        String committeeSlug,
        String holder,
        String holderSlug,
        long tracked,
        long open) {

    public boolean isPublished() {
        return publishedOn != null;
    }

    /** Whether the committee at this address made it or looks after it now. */
    public boolean isOf(String slug) {
        return committeeSlug.equals(slug) || holderSlug.equals(slug);
    }

    /** Whether another committee than the one that made it looks after it now. */
    public boolean isHandedOver() {
        return !committeeSlug.equals(holderSlug);
    }

    /** The date as the report has it, null for a draft. */
    public @Nullable String published() {
        return publishedOn == null ? null : Words.printed(publishedOn, publishedWords);
    }

    /** Its address. */
    public String path() {
        return "/reviews/" + slug;
    }
}
