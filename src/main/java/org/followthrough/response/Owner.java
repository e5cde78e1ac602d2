package org.followthrough.response;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an action: a post, words, or both where the paper names a post in words of its own.
 *
 * @param postId the post, null where the words name none, as "as appropriate" does
 * @param words as printed, at most 300 characters; null for the post's usual name
 */
public record Owner(@Nullable Long postId, @Nullable String words) {

    public Owner {
        words = Typed.orNull(words);
    }

    /** A post under its usual name. */
    public static Owner post(long id) {
        return new Owner(id, null);
    }

    /** Words that name no post. */
    public static Owner words(String words) {
        return new Owner(null, words);
    }
}
