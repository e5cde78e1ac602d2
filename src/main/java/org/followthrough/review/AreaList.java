package org.followthrough.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Shortened;
import org.followthrough.web.PastedLines;
import org.followthrough.web.WrappedText;

/**
 * Areas for improvement as somebody types or pastes many of them: a list with numbers, or the numbers alone, as "This
 * meeting considered areas 11, 12 and 16 to 20" has them.
 */
public final class AreaList {

    private static final int MOST = 200;
    private static final String NUMBER = "(?:(?<!\\d)\\d{1,5}[a-z]?|[A-Z]{1,3}\\d{1,5})(?!\\d)";
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:" + NUMBER + "|\\s|[,;.–—-]|\\band\\b|\\bto\\b|\\b(?:Areas?|areas?)(?: for [Ii]mprovement)?\\b)++");
    private static final Pattern SPAN =
            Pattern.compile("(" + NUMBER + ")(?:\\s*(?:[–—-]|\\bto\\b)\\s*(" + NUMBER + "))?");
    private static final Pattern PREFIXED = Pattern.compile("([A-Z]*)(\\d+)");
    private static final Pattern LINE = Pattern.compile(
            "(?:[-•*]\\s+)?(?:Area(?: for improvement)? )?(" + NUMBER + ")(?:[.):]+|\\s+[–—-]|\\t)?\\s+(\\S.*)");

    private AreaList() {}

    /**
     * The numbers in order with their words, empty for a number alone.
     *
     * @throws InvalidInput naming "text" where there is no number, or one comes twice
     */
    public static Map<String, String> read(String typed) {
        if (typed.isBlank()) {
            throw new InvalidInput("text", "Enter the numbers of the areas, or paste the list");
        }
        Map<String, WrappedText> areas = new LinkedHashMap<>();
        WrappedText last = null;
        for (String line : PastedLines.of(typed)) {
            Matcher item = LINE.matcher(line);
            if (line.isEmpty()) {
                if (last != null) {
                    last.paragraph();
                }
            } else if (NUMBERS.matcher(line).matches()) {
                numbers(line, areas);
                last = null;
            } else if (item.matches()) {
                last = add(item.group(1), areas);
                last.add(item.group(2));
            } else if (last == null) {
                throw new InvalidInput("text", "There is no number before “" + shortened(line) + "”");
            } else {
                last.add(line);
            }
        }
        if (areas.isEmpty()) {
            throw new InvalidInput("text", "Enter the numbers of the areas, or paste the list");
        }
        Map<String, String> read = new LinkedHashMap<>();
        areas.forEach((number, words) -> read.put(number, words.toString()));
        return read;
    }

    private static void numbers(String line, Map<String, WrappedText> areas) {
        Matcher span = SPAN.matcher(line);
        while (span.find()) {
            String last = span.group(2);
            if (last == null) {
                add(span.group(1), areas);
            } else {
                span(span.group(1), last, areas);
            }
        }
    }

    /** @throws InvalidInput for a span that leaves open which numbers it means, such as "11a to 15" or "20 to 16" */
    private static void span(String from, String until, Map<String, WrappedText> areas) {
        Matcher first = PREFIXED.matcher(from);
        Matcher last = PREFIXED.matcher(until);
        boolean counts = first.matches()
                && last.matches()
                && first.group(1).equals(last.group(1))
                && Integer.parseInt(first.group(2)) <= Integer.parseInt(last.group(2));
        if (!counts) {
            throw new InvalidInput(
                    "text",
                    "Enter the numbers from %s to %s one by one: they cannot be counted".formatted(from, until));
        }
        for (int number = Integer.parseInt(first.group(2)); number <= Integer.parseInt(last.group(2)); number++) {
            add(first.group(1) + number, areas);
        }
    }

    private static WrappedText add(String number, Map<String, WrappedText> areas) {
        WrappedText words = new WrappedText();
        if (areas.put(number, words) != null) {
            throw new InvalidInput("text", "Number " + number + " comes twice");
        }
        if (areas.size() > MOST) {
            throw new InvalidInput("text", "There can be 200 areas at a time at most");
        }
        return words;
    }

    private static String shortened(String line) {
        return Shortened.to(line, 40);
    }
}
