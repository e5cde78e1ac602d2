package org.followthrough.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.followthrough.recommendation.PrintedLabel.Shape;

/** Finds the numbers that a list leaves out, so that somebody can say whether the report does so too. */
public final class NumberGaps {

    /** More numbers than this are not told one by one. */
    private static final int MOST_NAMED = 3;

    private NumberGaps() {}

    /** One sentence for each gap: "There is no number 5 between 4 and 6." */
    public static List<String> of(List<RecommendationView> recommendations) {
        Nesting nesting = new Nesting();
        Map<String, PrintedLabel> last = new HashMap<>();
        List<String> gaps = new ArrayList<>();
        for (RecommendationView view : recommendations) {
            Optional<PrintedLabel> read =
                    LabelGrammar.read(view.details().label()).map(nesting::resolve);
            if (read.isEmpty() || read.get().shape() == Shape.BULLET) {
                continue;
            }
            PrintedLabel label = read.get();
            nesting.place(label);
            PrintedLabel before = last.put(view.parentId() + label.shape().name() + label.series(), label);
            if (before != null && label.value() > before.value() + 1) {
                gaps.add("There is no number %s between %s and %s."
                        .formatted(missing(before, label), plain(before.printed()), plain(label.printed())));
            }
        }
        return gaps;
    }

    private static String missing(PrintedLabel before, PrintedLabel after) {
        int first = before.value() + 1;
        int count = after.value() - first;
        if (count > MOST_NAMED) {
            return with(before, first) + " to " + with(before, after.value() - 1);
        }
        StringBuilder names = new StringBuilder(with(before, first));
        for (int i = 1; i < count; i++) {
            names.append(i == count - 1 ? " or " : ", ").append(with(before, first + i));
        }
        return names.toString();
    }

    /** The label with another value in the place of its own. */
    private static String with(PrintedLabel label, int value) {
        String printed = plain(label.printed());
        int at = printed.toLowerCase(Locale.ROOT).lastIndexOf(label.own());
        String own = label.own().matches("[0-9]+")
                ? String.valueOf(value)
                : label.shape() == Shape.ROMAN ? RomanNumber.of(value) : String.valueOf((char) ('a' + value - 1));
        boolean large = at >= 0 && Character.isUpperCase(printed.charAt(at));
        return (at < 0 ? "" : printed.substring(0, at)) + (large ? own.toUpperCase(Locale.ROOT) : own);
    }

    /** "2 a)" as 2 a, for a sentence. */
    private static String plain(String printed) {
        return printed.replaceFirst("^\\(", "").replaceFirst("[.):]+$", "");
    }
}
