package org.followthrough.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.recommendation.PrintedLabel.Shape;
import org.followthrough.recommendation.PrintedLabel.Strength;

/** The labels that councils' reports print before their recommendations. */
final class LabelGrammar {

    private static final String GAP = "(?=[ \\t]|$)";
    private static final String WIDE = "(?=\\t| {2,}|$)";
    private static final String ROMAN = "[ivxlcIVXLC]{1,8}";

    private LabelGrammar() {}

    /** One way to print a label, tried in the order of the list below. */
    private record Rule(Pattern pattern, BiFunction<Matcher, String, Optional<PrintedLabel>> read) {

        static Rule of(String pattern, BiFunction<Matcher, String, Optional<PrintedLabel>> read) {
            return new Rule(Pattern.compile(pattern), read);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("[•●∙·◦○▪■□‣▸►✓❖➢\\uF0B7\\uF0A7\\uF02D\\uF0D8]", (m, rest) -> bullet(m, Strength.FIRM)),
            Rule.of("o(?=\\t)", (m, rest) -> bullet(m, Strength.FIRM)),
            Rule.of("[-–—*]" + GAP, (m, rest) -> bullet(m, Strength.USUAL)),
            Rule.of(
                    "(?i)(?:recommendation|suggestion)\\s+(?:no\\.?\\s*|number\\s+)?"
                            + "([a-z]{0,2}\\d{1,3}(?:\\.?[a-z]|[ .]{0,2}\\(?[a-z]\\)|\\.\\d{1,3})?)(?:[.:)]|" + GAP
                            + ")([ \\t]*[-–—](?=[ \\t]|$))?",
                    LabelGrammar::named),
            Rule.of(
                    "([A-Z]{1,5}) ?\\((\\d{2,4}/\\d{2,4})\\) ?(\\d{1,3})[.:)]?" + GAP,
                    (m, rest) -> code(m, m.group(1) + m.group(2), m.group(3), Strength.FIRM)),
            Rule.of(
                    "([A-Z]{1,4}|Rec|rec)[ -]?(\\d{1,3})(?:[.:)]" + GAP + "|" + WIDE + "|(?= \\p{Lu}))",
                    LabelGrammar::code),
            Rule.of("(\\d{1,3})[. ]?\\(?([a-zA-Z]|" + ROMAN + ")[.)]" + GAP, (m, rest) -> composite(m, Strength.FIRM)),
            Rule.of("(\\d{1,3})\\.([ivxlc]{1,8}|[a-z])" + GAP, (m, rest) -> composite(m, Strength.FIRM)),
            Rule.of("(\\d{1,3})([a-z])" + GAP, (m, rest) -> composite(m, startsSentence(rest))),
            Rule.of(
                    "(\\d{1,3}(?:\\.\\d{1,3}){1,3})(?:[. ]?\\(?([a-z])\\)|[.)]?)" + GAP,
                    (m, rest) -> composite(m, m.group().matches(".*[.)]") ? Strength.USUAL : startsSentence(rest))),
            Rule.of("\\((\\d{1,3}|[a-zA-Z]|" + ROMAN + ")\\)" + GAP, (m, rest) -> simple(m, Strength.FIRM)),
            Rule.of("(\\d{1,3})[.):]" + GAP, (m, rest) -> simple(m, Strength.USUAL)),
            Rule.of("(\\d{1,3})[ \\t]*[-–—](?=[ \\t]+\\p{Lu})", (m, rest) -> simple(m, Strength.WEAK)),
            Rule.of("([a-z]|[ivxlc]{2,8})\\)" + GAP, (m, rest) -> simple(m, Strength.FIRM)),
            Rule.of("([a-z]|[ivxlc]{2,8})\\." + GAP, (m, rest) -> simple(m, Strength.USUAL)),
            Rule.of("([A-Z]|[IVXLC]{2,8})[.)]" + GAP, (m, rest) -> simple(m, Strength.WEAK)),
            Rule.of("(\\d{1,3})(?:\\t| {2,})", (m, rest) -> simple(m, Strength.USUAL)),
            Rule.of("(\\d{1,3})(?: (?=\\p{Lu})|$)", (m, rest) -> simple(m, Strength.WEAK)));

    /** The label with which a line begins, if it begins with one. */
    static Optional<PrintedLabel> read(String line) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(line);
            if (matcher.lookingAt()) {
                Optional<PrintedLabel> label = rule.read().apply(matcher, line.substring(matcher.end()));
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PrintedLabel> bullet(Matcher matcher, Strength strength) {
        String sign = matcher.group();
        String series = "-–—".contains(sign) ? "-" : sign.replaceAll("[●∙·\\uF0B7]", "•");
        return Optional.of(new PrintedLabel(sign, Shape.BULLET, series, List.of(), strength));
    }

    private static Optional<PrintedLabel> named(Matcher matcher, String rest) {
        boolean capital = Character.isUpperCase(matcher.group().charAt(0));
        boolean dash = matcher.group(2) != null;
        boolean ends =
                !dash && ".:)".indexOf(matcher.group().charAt(matcher.group().length() - 1)) >= 0;
        String next = rest.strip();
        if (!capital || !(ends || dash || next.isEmpty() || rest.startsWith("\t") || startsUpper(next))) {
            return Optional.empty();
        }
        List<String> parts = parts(matcher.group(1));
        Shape shape = parts.size() > 1 ? Shape.COMPOSITE : Shape.NUMBER;
        Strength strength = ends || (next.isEmpty() && !dash) ? Strength.FIRM : Strength.USUAL;
        return Optional.of(new PrintedLabel(matcher.group(), shape, "Recommendation", parts, strength));
    }

    private static Optional<PrintedLabel> code(Matcher matcher, String rest) {
        boolean known = matcher.group(1).matches("(?i)r|s|rec|sr");
        return code(matcher, matcher.group(1), matcher.group(2), known ? Strength.USUAL : Strength.WEAK);
    }

    private static Optional<PrintedLabel> code(Matcher matcher, String series, String number, Strength strength) {
        return Optional.of(new PrintedLabel(matcher.group(), Shape.NUMBER, series, List.of(bare(number)), strength));
    }

    private static Optional<PrintedLabel> composite(Matcher matcher, Strength strength) {
        List<String> parts = parts(matcher.group());
        String last = parts.get(parts.size() - 1);
        boolean countable = last.length() == 1 || last.matches("[0-9]+") || RomanNumber.value(last) > 0;
        return countable
                ? Optional.of(new PrintedLabel(
                        matcher.group(), Shape.COMPOSITE, "composite " + parts.size(), parts, strength))
                : Optional.empty();
    }

    private static Optional<PrintedLabel> simple(Matcher matcher, Strength strength) {
        String printed = matcher.group().stripTrailing();
        String value = matcher.group(1);
        String small = value.toLowerCase(Locale.ROOT);
        boolean large = !small.equals(value);
        String around = printed.replace(value, large ? "A" : "a");
        if (value.matches("[0-9]+")) {
            return Optional.of(new PrintedLabel(printed, Shape.NUMBER, around, List.of(bare(value)), strength));
        }
        boolean roman = RomanNumber.value(small) > 0;
        if (small.length() > 1 && !roman) {
            return Optional.empty();
        }
        Shape shape = small.length() > 1 ? Shape.ROMAN : roman ? Shape.LETTER_OR_ROMAN : Shape.LETTER;
        return Optional.of(new PrintedLabel(printed, shape, around, List.of(small), strength));
    }

    private static List<String> parts(String label) {
        List<String> parts = new ArrayList<>();
        Matcher pieces = Pattern.compile("[a-z]+|[0-9]+").matcher(label.toLowerCase(Locale.ROOT));
        while (pieces.find()) {
            parts.add(bare(pieces.group()));
        }
        return parts;
    }

    private static Strength startsSentence(String rest) {
        boolean clear = rest.startsWith("\t") || rest.startsWith("  ") || startsUpper(rest.strip());
        return clear ? Strength.USUAL : Strength.WEAK;
    }

    private static boolean startsUpper(String text) {
        return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0)) && ",.;:".indexOf(text.charAt(0)) < 0;
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
