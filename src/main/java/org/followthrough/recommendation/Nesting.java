package org.followthrough.recommendation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.recommendation.PrintedLabel.Shape;

/**
 * Guesses how deep each line of a list stands from the style of its label: a style not yet open goes one level deeper,
 * one that is open goes back to its level; a label that repeats its parents' numbers goes under them.
 */
final class Nesting {

    /** A gap in the numbering up to this is still the same list. */
    private static final int GAP = 3;

    /** A step that no list takes. */
    private static final int FAR = 1000;

    private static final Set<Shape> COUNTS_SMALL = EnumSet.of(Shape.LETTER, Shape.ROMAN, Shape.LETTER_OR_ROMAN);

    private final List<Open> open = new ArrayList<>();

    /** The last number printed, alone or before a letter; 0 for none yet. */
    private int lastNumber;

    /** A line that later lines may stand under or beside; its level is its place in the list. */
    private record Open(PrintedLabel label, List<String> path) {}

    /**
     * Decides what an i, v, x, l or c is: what the next of its style goes on from; else what continues an open list with
     * the smallest step, letters and inner lists first; an i that is far from any begins a Roman list.
     *
     * @param after the labels that may follow, as far as anybody can say; only the first of the same style counts
     */
    PrintedLabel resolve(PrintedLabel label, Stream<PrintedLabel> after) {
        if (label.shape() != Shape.LETTER_OR_ROMAN) {
            return label;
        }
        PrintedLabel letter = label.as(Shape.LETTER);
        PrintedLabel roman = label.as(Shape.ROMAN);
        Optional<PrintedLabel> next = after.filter(
                        other -> other.series().equals(label.series()) && COUNTS_SMALL.contains(other.shape()))
                .findFirst();
        if (next.filter(other -> label.isFollowedBy(other, Shape.ROMAN)).isPresent()) {
            return roman;
        }
        if (next.filter(other -> label.isFollowedBy(other, Shape.LETTER)).isPresent()) {
            return letter;
        }
        int letterStep = smallestStep(letter);
        int romanStep = Math.min(smallestStep(roman), label.own().equals("i") ? GAP + 1 : FAR);
        if (letterStep == FAR && romanStep == FAR) {
            return "vx".contains(label.own()) ? roman : letter;
        }
        return romanStep < letterStep ? roman : letter;
    }

    /** How far the label is from the last of the nearest open list that it continues; FAR if there is none. */
    private int smallestStep(PrintedLabel label) {
        return open.stream()
                .map(Open::label)
                .filter(last -> last.shape() == label.shape() && last.series().equals(label.series()))
                .mapToInt(last -> label.value() - last.value())
                .filter(step -> step > 0)
                .min()
                .orElse(FAR);
    }

    /** Whether the label begins a list or goes on with one, be it after a small gap. */
    boolean expects(PrintedLabel label) {
        int step = step(label);
        boolean begins = label.value() == 1
                || (label.shape() == Shape.COMPOSITE && parentLevel(label).isPresent());
        boolean another = label.shape() == Shape.BULLET && siblingLevel(label).isPresent();
        return begins || another || (step > 0 && step <= GAP);
    }

    /** Whether the label is the very next of a list. */
    boolean isNext(PrintedLabel label) {
        return step(label) == 1;
    }

    /** Whether the number is at most a few steps on from the last one printed. */
    boolean isNear(int number) {
        return lastNumber > 0 && number > lastNumber && number <= lastNumber + GAP;
    }

    /** How far the label is from the last of its list; 0 if it has none. */
    private int step(PrintedLabel label) {
        if (label.shape() == Shape.NUMBER && lastNumber > 0) {
            return label.value() - lastNumber;
        }
        OptionalInt beside = siblingLevel(label);
        return beside.isEmpty()
                ? 0
                : label.value() - open.get(beside.getAsInt()).label().value();
    }

    /** Takes the label as the newest line and says how deep it stands. */
    int place(PrintedLabel label) {
        int level = levelOf(label);
        while (open.size() > level) {
            open.remove(open.size() - 1);
        }
        open.add(new Open(label, path(label, level)));
        if (label.shape() == Shape.NUMBER) {
            lastNumber = label.value();
        } else if (label.shape() == Shape.COMPOSITE && startsWithNumber(label)) {
            lastNumber = Math.max(lastNumber, Integer.parseInt(label.parts().get(0)));
        }
        return level;
    }

    private int levelOf(PrintedLabel label) {
        if (label.shape() == Shape.NONE) {
            return 0;
        }
        if (label.shape() == Shape.COMPOSITE) {
            OptionalInt parent = parentLevel(label);
            if (parent.isPresent()) {
                return parent.getAsInt() + 1;
            }
            return siblingLevel(label).orElseGet(() -> repeatsEarlierNumber(label) ? open.size() : numberLevel());
        }
        return siblingLevel(label).orElseGet(() -> levelAfterComposite(label));
    }

    /** A 1.1 below a 3 counts anew and is a part of it. */
    private boolean repeatsEarlierNumber(PrintedLabel label) {
        return startsWithNumber(label) && Integer.parseInt(label.parts().get(0)) < lastNumber;
    }

    /** A 3 after "2 a)" and "2 b)" whose 2 is not printed stands beside them; else a new style goes deeper. */
    private int levelAfterComposite(PrintedLabel label) {
        int step = label.shape() == Shape.NUMBER ? label.value() - lastNumber : 0;
        for (int level = 0; level < open.size() && step > 0 && step <= GAP; level++) {
            PrintedLabel other = open.get(level).label();
            if (other.shape() == Shape.COMPOSITE && startsWithNumber(other)) {
                return level;
            }
        }
        return open.size();
    }

    private OptionalInt siblingLevel(PrintedLabel label) {
        for (int level = open.size() - 1; level >= 0; level--) {
            PrintedLabel other = open.get(level).label();
            if (other.shape() == label.shape() && other.series().equals(label.series())) {
                return OptionalInt.of(level);
            }
        }
        // "a)" may go on as "b." where nobody was careful
        for (int level = open.size() - 1; level >= 0 && label.value() > 1; level--) {
            PrintedLabel other = open.get(level).label();
            if (other.shape() == label.shape() && label.value() == other.value() + 1) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    /** The innermost open line whose numbers the label repeats. */
    private OptionalInt parentLevel(PrintedLabel label) {
        List<String> parts = label.parts();
        for (int repeated = parts.size() - 1; repeated > 0; repeated--) {
            for (int level = open.size() - 1; level >= 0; level--) {
                if (isNumbered(open.get(level), parts.subList(0, repeated))) {
                    return OptionalInt.of(level);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Where plain numbers stand: a "2 a)" whose 2 is not printed on a line of its own belongs among them. */
    private int numberLevel() {
        for (int level = 0; level < open.size(); level++) {
            if (open.get(level).label().shape() == Shape.NUMBER) {
                return level;
            }
        }
        return open.size();
    }

    private List<String> path(PrintedLabel label, int level) {
        if (label.shape() == Shape.COMPOSITE || level == 0) {
            return label.parts();
        }
        List<String> path = new ArrayList<>(open.get(level - 1).path());
        path.addAll(label.parts());
        return path;
    }

    private static boolean isNumbered(Open line, List<String> parts) {
        List<String> path = line.path();
        int from = line.label().shape() == Shape.COMPOSITE ? 0 : path.size() - parts.size();
        return from >= 0 && path.subList(from, path.size()).equals(parts);
    }

    private static boolean startsWithNumber(PrintedLabel label) {
        return Character.isDigit(label.parts().get(0).charAt(0));
    }
}
