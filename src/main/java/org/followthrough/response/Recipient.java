package org.followthrough.response;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Who answers.
 *
 * @param key its part of the address of a response
 * @param postId null for the executive as a whole
 */
public record Recipient(String key, @Nullable Long postId, String title) {

    /** The executive as a whole, which can answer every recommendation. */
    public static final Recipient EXECUTIVE = new Recipient("executive", null, "The executive");

    /**
     * Names posts so that each has an address of its own beside the others; the executive keeps its own.
     *
     * @param titles by the posts' ids, always in the same order
     */
    static Collection<Recipient> of(Map<Long, String> titles) {
        Map<String, Recipient> named = new LinkedHashMap<>();
        named.put(EXECUTIVE.key(), EXECUTIVE);
        titles.forEach((post, title) -> {
            String key = free(Slug.of(title), named.keySet());
            named.put(key, new Recipient(key, post, title));
        });
        return named.values();
    }

    /**
     * Who answers a recommendation.
     *
     * @param post null for the executive as a whole
     * @param titles by the posts' ids
     */
    static Recipient to(RecommendationView recommendation, @Nullable Long post, Map<Long, String> titles) {
        if (post == null) {
            return EXECUTIVE;
        }
        Set<Long> candidates = new TreeSet<>(recommendation.details().recipients());
        candidates.add(post);
        Map<Long, String> named = new LinkedHashMap<>();
        candidates.forEach(id -> named.put(id, titles.getOrDefault(id, "")));
        return of(named).stream()
                .filter(each -> post.equals(each.postId()))
                .findFirst()
                .orElseThrow();
    }

    private static String free(String slug, Collection<String> taken) {
        String wanted = slug.isEmpty() ? "recipient" : slug;
        int count = 1;
        String key = wanted;
        while (taken.contains(key)) {
            count++;
            key = wanted + "-" + count;
        }
        return key;
    }
}
