package org.followthrough.recommendation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.followthrough.shared.InvalidInput;

/** The recommendations of one review in printed order, each at its depth; parents and addresses follow from that. */
final class Outline {

    /** As the database has it. */
    private static final int LONGEST_REF = 40;

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
        List<String> numbers = numbers();
        List<RecommendationView> views = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            views.add(lines.get(i).recommendation().view(lines.get(i).depth(), numbers.get(i)));
        }
        return views;
    }

    private List<String> numbers() {
        return Ref.inWords(
                lines.stream().map(line -> line.recommendation().label()).toList(),
                lines.stream().map(Line::depth).toList());
    }

    RecommendationView view(Recommendation recommendation) {
        return views().get(indexOf(recommendation));
    }

    void append(Recommendation recommendation, int depth) {
        lines.add(new Line(recommendation, depth));
    }

    /** Puts a line on another level; its parts go with it. */
    void setDepth(Recommendation recommendation, int depth) {
        int from = indexOf(recommendation);
        int end = endOfParts(from);
        int by = depth - lines.get(from).depth();
        for (int i = from; i < end; i++) {
            Line line = lines.get(i);
            lines.set(i, new Line(line.recommendation(), line.depth() + by));
        }
    }

    /**
     * Moves a line with its parts before the one above it on its level, or past the one below; at the end of its level
     * to the neighbouring parent; at the end of the list nothing happens.
     */
    void move(Recommendation recommendation, boolean up) {
        int from = indexOf(recommendation);
        int end = endOfParts(from);
        int depth = lines.get(from).depth();
        int to = up ? from - 1 : end;
        if (to < 0 || to >= lines.size()) {
            return;
        }
        while (up && lines.get(to).depth() > depth) {
            to--;
        }
        if (!up) {
            to = lines.get(end).depth() == depth ? endOfParts(end) : end + 1;
        }
        List<Line> block = new ArrayList<>(lines.subList(from, end));
        lines.subList(from, end).clear();
        lines.addAll(up ? to : to - block.size(), block);
        straighten();
    }

    void remove(Recommendation recommendation) {
        int at = indexOf(recommendation);
        int end = endOfParts(at);
        for (int i = at + 1; i < end; i++) {
            lines.set(i, new Line(lines.get(i).recommendation(), lines.get(i).depth() - 1));
        }
        lines.remove(at);
        straighten();
    }

    private int endOfParts(int from) {
        int end = from + 1;
        while (end < lines.size() && lines.get(end).depth() > lines.get(from).depth()) {
            end++;
        }
        return end;
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
     * @throws InvalidInput if a line is too deep, two have one address or an address is too long
     */
    void arrange(Consumer<Recommendation> save) {
        List<Placing> placings = placings();
        placings.stream()
                .map(Placing::problems)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .ifPresent(found -> {
                    throw new InvalidInput(found);
                });
        Deque<Recommendation> above = new ArrayDeque<>();
        List<String> numbers = numbers();
        int position = 0;
        for (Line line : lines) {
            while (above.size() > line.depth()) {
                above.pop();
            }
            line.recommendation()
                    .place(position + 1, above.peek(), placings.get(position).ref(), numbers.get(position));
            save.accept(line.recommendation());
            above.push(line.recommendation());
            position++;
        }
    }

    /** The address of a line, and why it cannot stand there, by field. */
    private record Placing(String ref, Map<String, String> problems) {}

    /** What keeps each line from standing where it stands, by field; nothing where all is well. */
    List<Map<String, String>> problems() {
        return placings().stream().map(Placing::problems).toList();
    }

    private List<Placing> placings() {
        List<Placing> placings = new ArrayList<>();
        Deque<String> above = new ArrayDeque<>();
        Map<String, Integer> places = new HashMap<>();
        Set<String> refs = new HashSet<>();
        for (Line line : lines) {
            Map<String, String> problems = new LinkedHashMap<>();
            if (line.depth() > above.size()) {
                problems.put(
                        "level",
                        "Number %s stands too deep: it can be at most one level below the line before it"
                                .formatted(line.recommendation().label()));
            }
            while (above.size() > line.depth()) {
                above.pop();
            }
            String parent =
                    above.stream().filter(ref -> !ref.isEmpty()).findFirst().orElse("");
            boolean unnumbered = line.recommendation().label().isBlank();
            int place = places.merge(unnumbered ? "theme" : parent, 1, Integer::sum);
            String label = line.recommendation().label();
            String ref = unnumbered ? "theme-" + place : Ref.of(parent.isEmpty() ? null : parent, label, place);
            if (ref.length() > LONGEST_REF) {
                problems.put("label", "Number %s is too long together with those it stands under".formatted(label));
            } else if (!refs.add(ref)) {
                problems.put("label", "There is already a recommendation numbered %s".formatted(label));
            }
            placings.add(new Placing(ref, problems));
            // what stands under a theme without a number is addressed as if there were no theme
            above.push(unnumbered ? "" : ref);
        }
        return placings;
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
