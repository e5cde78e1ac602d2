package org.followthrough.recommendation.web;

import java.util.List;
import java.util.Map;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation as the officer's list shows it.
 *
 * @param indent "1" to "6", how far to the right it stands
 * @param recipients in words, null for nobody
 * @param note what is special about it, null for nothing
 */
record OutlineRow(
        String ref,
        String label,
        String title,
        @Nullable String text,
        String indent,
        @Nullable String recipients,
        @Nullable String note,
        boolean tracked,
        long version,
        boolean first,
        boolean last) {

    private static final int DEEPEST = 6;

    static List<OutlineRow> of(List<RecommendationView> views, Map<Long, String> posts) {
        return views.stream()
                .map(view -> of(view, posts, view.position() == 1, view.position() == views.size()))
                .toList();
    }

    private static OutlineRow of(RecommendationView view, Map<Long, String> posts, boolean first, boolean last) {
        List<String> names = view.details().recipients().stream()
                .map(id -> posts.getOrDefault(id, "a post of another council"))
                .toList();
        return new OutlineRow(
                view.ref(),
                view.details().label(),
                view.title(),
                view.details().text() == null
                        ? view.details().remark()
                        : view.details().text(),
                indent(view.depth()),
                names.isEmpty()
                        ? null
                        : String.join("; ", names) + (view.eachRecipient() ? "; each followed on its own" : ""),
                note(view),
                view.details().tracked(),
                view.version(),
                first,
                last);
    }

    static String indent(int level) {
        return String.valueOf(Math.min(level, DEEPEST));
    }

    private static @Nullable String note(RecommendationView view) {
        if (view.details().kind() != RecommendationKind.RECOMMENDATION) {
            boolean both = view.details().kind() == RecommendationKind.SUGGESTION
                    && view.details().tracked();
            return view.details().kind().label() + (both ? ", tracked" : "");
        }
        return view.details().tracked() ? null : "Not tracked itself";
    }
}
