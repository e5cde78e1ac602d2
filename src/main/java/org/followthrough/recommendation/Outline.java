package org.followthrough.recommendation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The recommendations of one review in printed order, each at its depth; parents and addresses follow from that. */
final class Outline {

    private final List<Line> lines = new ArrayList<>();

    /** One recommendation at its depth. */
    private record Line(Recommendation recommendation, int depth) {}

    static Outline of(List<Recommendation> inOrder) {
        Outline outline = new Outline();
        Map<Long, Integer> depths = new HashMap<>();
        for (Recommendation recommendation : inOrder) {
            Long parentId = recommendation.parentId();
            int depth = parentId == null ? 0 : depths.getOrDefault(parentId, 0) + 1;
            depths.put(recommendation.id(), depth);
            outline.lines.add(new Line(recommendation, depth));
        }
        return outline;
    }

    List<RecommendationView> views() {
        return lines.stream()
                .map(line -> line.recommendation().view(line.depth()))
                .toList();
    }

    RecommendationView view(Recommendation recommendation) {
        return recommendation.view(lines.get(indexOf(recommendation)).depth());
    }

    void append(Recommendation recommendation, int depth) {
        lines.add(new Line(recommendation, depth));
    }

    void setDepth(Recommendation recommendation, int depth) {
        lines.set(indexOf(recommendation), new Line(recommendation, depth));
    }

    /** Moves one line, without its parts, one place up or down; at the end of the list nothing happens. */
    void move(Recommendation recommendation, int by) {
        int from = indexOf(recommendation);
        int to = from + by;
        if (to < 0 || to >= lines.size()) {
            return;
        }
        lines.add(to, lines.remove(from));
        straighten();
    }

    void remove(Recommendation recommendation) {
        lines.remove(indexOf(recommendation));
        straighten();
    }

    /** No line may stand more than one step deeper than the line before it; the parts of what left move up. */
    private void straighten() {
        int allowed = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int depth = Math.min(line.depth(), allowed);
            lines.set(i, new Line(line.recommendation(), depth));
            allowed = depth + 1;
        }
    }

    /**
     * Gives every line its position, parent and address, in order.
     *
     * @param save called for each after it has been placed, so that a parent has its id before its parts need it
     * @throws InvalidInput if a line is too deep or two have one address
     */
    void arrange(Consumer<Recommendation> save) {
        Deque<Recommendation> above = new ArrayDeque<>();
        Map<String, Integer> places = new HashMap<>();
        Set<String> refs = new HashSet<>();
        int position = 0;
        for (Line line : lines) {
            Recommendation recommendation = line.recommendation();
            if (line.depth() > above.size()) {
                throw new InvalidInput(
                        "level",
                        "Number %s stands too deep: it can be at most one level below the line before it"
                                .formatted(recommendation.label()));
            }
            while (above.size() > line.depth()) {
                above.pop();
            }
            @Nullable Recommendation parent = above.peek();
            String parentRef = parent == null ? null : parent.ref();
            int place = places.merge(parentRef == null ? "" : parentRef, 1, Integer::sum);
            String ref = Ref.of(parentRef, recommendation.label(), place);
            if (!refs.add(ref)) {
                throw new InvalidInput(
                        "label", "There is already a recommendation numbered %s".formatted(recommendation.label()));
            }
            recommendation.place(++position, parent, ref);
            save.accept(recommendation);
            above.push(recommendation);
        }
    }

    private int indexOf(Recommendation recommendation) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).recommendation() == recommendation) {
                return i;
            }
        }
        throw new IllegalArgumentException("not of this review");
    }
}
