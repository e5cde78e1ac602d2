package org.followthrough.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.recommendation.PrintedLabel.Shape;

/** Finds the numbers that a list leaves out, so that somebody can say whether the report does so too. */
public final class NumberGaps {

    /** More numbers than this are not told one by one. */
    private static final int MOST_NAMED = 3;

    private NumberGaps() {}

    /** One sentence for each gap: "There is no number 5 between 4 and 6." */
    public static List<String> of(List<RecommendationView> recommendations) {
        Nesting nesting = new Nesting();
        Map<String, List<PrintedLabel>> lists = new LinkedHashMap<>();
        for (int at = 0; at < recommendations.size(); at++) {
            RecommendationView view = recommendations.get(at);
            Stream<PrintedLabel> after = recommendations.stream().skip(at + 1L).flatMap(NumberGaps::label);
            label(view)
                    .map(label -> nesting.resolve(label, after))
                    .filter(label -> label.shape() != Shape.BULLET)
                    .forEach(label -> {
                        nesting.place(label);
                        String list = view.parentId() + label.shape().name() + label.series();
                        lists.computeIfAbsent(list, key -> new ArrayList<>()).add(label);
                    });
        }
        return lists.values().stream().flatMap(list -> gaps(list).stream()).toList();
    }

    private static Stream<PrintedLabel> label(RecommendationView view) {
        return LabelGrammar.read(view.details().label()).stream();
    }

    private static List<String> gaps(List<PrintedLabel> list) {
        boolean roman = isRoman(list);
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < list.size(); i++) {
            PrintedLabel before = list.get(i - 1);
            PrintedLabel label = list.get(i);
            int first = value(before, roman) + 1;
            int count = value(label, roman) - first;
            if (count > 0) {
                gaps.add("There is no number %s between %s and %s."
                        .formatted(
                                missing(before, first, count, roman), plain(before.printed()), plain(label.printed())));
            }
        }
        return gaps;
    }

    /** 2.i, 2.ii and 2.v: a v alone could be a letter, but not in a list that begins with i or has an ii. */
    private static boolean isRoman(List<PrintedLabel> list) {
        Shape shape = list.get(0).shape();
        return shape == Shape.ROMAN
                || (shape == Shape.COMPOSITE
                        && list.stream().allMatch(label -> RomanNumber.value(label.own()) > 0)
                        && (list.get(0).own().equals("i")
                                || list.stream().anyMatch(label -> label.own().length() > 1)));
    }

    private static int value(PrintedLabel label, boolean roman) {
        return roman ? RomanNumber.value(label.own()) : label.value();
    }

    private static String missing(PrintedLabel before, int first, int count, boolean roman) {
        if (count > MOST_NAMED) {
            return with(before, first, roman) + " to " + with(before, first + count - 1, roman);
        }
        StringBuilder names = new StringBuilder(with(before, first, roman));
        for (int i = 1; i < count; i++) {
            names.append(i == count - 1 ? " or " : ", ").append(with(before, first + i, roman));
        }
        return names.toString();
    }

    /** The label with another value in the place of its own. */
    private static String with(PrintedLabel label, int value, boolean roman) {
        String printed = plain(label.printed());
        int at = printed.toLowerCase(Locale.ROOT).lastIndexOf(label.own());
        String own = label.own().matches("[0-9]+")
                ? String.valueOf(value)
                : roman ? RomanNumber.of(value) : String.valueOf((char) ('a' + value - 1));
        boolean large = at >= 0 && Character.isUpperCase(printed.charAt(at));
        return (at < 0 ? "" : printed.substring(0, at)) + (large ? own.toUpperCase(Locale.ROOT) : own);
    }

    /** "2 a)" as 2 a, for a sentence. */
    private static String plain(String printed) {
        return printed.replaceFirst("^\\(", "").replaceFirst("[.):]+$", "");
    }
}
