package org.followthrough.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of a list.
 *
 * @param publishedOn null for a draft
 * @param tracked how many recommendations can be tracked, each strand counted
 * @param open how many of them are still being monitored
 */
public record ReviewLine(
        long id,
        String slug,
        String code,
        String title,
        @Nullable LocalDate publishedOn,
        String committee,
        String committeeSlug,
        long tracked,
        long open) {

    public boolean isPublished() {
        return publishedOn != null;
    }

    /** Its address. */
    public String path() {
        return "/reviews/" + slug;
    }
}
