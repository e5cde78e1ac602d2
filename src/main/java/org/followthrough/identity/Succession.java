package org.followthrough.identity;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one post when its holder leaves.
 *
 * @param holderId the holder who leaves
 * @param version of that holder, as the form showed it
 * @param name the successor's, at most 100 characters; null where nobody follows yet
 * @param accountId with which account the successor acts for the post, null if with none
 */
public record Succession(
        long holderId,
        long version,
        @Nullable String name,
        @Nullable Long accountId) {}
