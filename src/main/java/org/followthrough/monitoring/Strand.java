package org.followthrough.monitoring;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has a status of its own: a recommendation, or one recipient's strand of a recommendation that is followed for each
 * recipient. Which recommendations have strands is said in the database by the view of the same name.
 *
 * @param recipientPostId null where the recommendation is followed as a whole
 */
public record Strand(long recommendationId, @Nullable Long recipientPostId) {

    private static final Pattern CODE = Pattern.compile("([0-9]{1,18})(?:-([0-9]{1,18}))?");

    /** A recommendation that is followed as a whole. */
    public static Strand whole(long recommendationId) {
        return new Strand(recommendationId, null);
    }

    /** What forms send: "12", or "12-45" for one recipient. */
    public String code() {
        return recipientPostId == null ? String.valueOf(recommendationId) : recommendationId + "-" + recipientPostId;
    }

    /** Reads what {@link #code} wrote; empty for anything else. */
    public static Optional<Strand> parse(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(String::strip)
                .map(CODE::matcher)
                .filter(found -> found.matches())
                .map(found -> new Strand(
                        Long.parseLong(found.group(1)), found.group(2) == null ? null : Long.valueOf(found.group(2))));
    }
}
