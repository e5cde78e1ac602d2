package org.followthrough.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, taken apart.
 *
 * @param typed with quotation marks and dashes as they are typed, without spaces at its ends
 * @param parts words and quoted phrases that are looked for letter by letter, in order; empty where the whole has
 *     operators that only the full text search understands
 * @param isOnlyLeavingOut whether it names nothing but words that must not be there
 */
record SearchWords(String typed, List<Part> parts, boolean isOnlyLeavingOut) {

    private static final Pattern TOKEN = Pattern.compile("(-*)\"([^\"]*)\"?|(\\S+)");

    /** A minus before a word leaves it out; before a number it is part of the number. */
    private static final Pattern LEFT_OUT = Pattern.compile("-+[\\p{L}\"].*");

    private static final Pattern EDGES = Pattern.compile("^[(\\[,;:!?'.]+|[)\\],;:!?'.]+$");

    private static final Pattern MINUS_OF_NUMBER = Pattern.compile("(?<!\\S)-+(?=[^\\p{L}\"])");

    private static final Pattern THOUSANDS =
            Pattern.compile("[£€$]?(\\d{1,3}(?:,\\d{3})+|\\d{4,9})(\\.\\d+)?k?", Pattern.CASE_INSENSITIVE);

    /** Words that are written with a hyphen and without: reunification, re-unification. */
    private static final Pattern COMPOUND =
            Pattern.compile("(re|co|pre|non|multi|inter|sub|mid)\\p{L}{5,}", Pattern.CASE_INSENSITIVE);

    /** Scans tear them: 25 th. */
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)", Pattern.CASE_INSENSITIVE);

    private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");

    SearchWords {
        parts = List.copyOf(parts);
    }

    /**
     * A word or phrase.
     *
     * @param isPhrase whether it stood in quotation marks
     */
    record Part(String words, boolean isPhrase) {

        /** Whether an index knows where it might stand: it holds three letters or figures in a row. */
        boolean hasTrigram() {
            return TRIGRAM.matcher(words.replace(",", "")).find();
        }

        /** As the database's regular expression: from the beginning of a word, a number whole. */
        String posix() {
            return (startsWord() ? "\\m" : "") + expression() + (endsWhole() ? "(?![[:alnum:]])" : "");
        }

        /** The same for Java. */
        Pattern pattern() {
            return Pattern.compile(
                    (startsWord() ? "(?<![\\p{L}\\p{N}_])" : "")
                            + expression()
                            + (endsWhole() ? "(?![\\p{L}\\p{N}])" : ""),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        /** What both understand: any white space for a space, and a hyphen between letters as people leave it out. */
        private String expression() {
            String figure = figure();
            if (figure != null) {
                return figure;
            }
            StringBuilder pattern = new StringBuilder();
            Matcher compound = COMPOUND.matcher(words);
            int prefix = !isPhrase && compound.matches() ? compound.end(1) : -1;
            Matcher ordinal = ORDINAL.matcher(words);
            int suffix = ordinal.matches() ? ordinal.start(1) : -1;
            for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
                if (at == prefix) {
                    pattern.append("-?");
                } else if (at == suffix) {
                    pattern.append("\\s?");
                }
                pattern.append(expression(at));
            }
            return pattern.toString();
        }

        private String expression(int at) {
            int each = words.codePointAt(at);
            if (Character.isWhitespace(each)) {
                return at > 0 && Character.isWhitespace(words.codePointBefore(at)) ? "" : "\\s+";
            }
            if (each == '-' && at > 0 && at + 1 < words.length() && joins(at)) {
                return "\\s*-?\\s*";
            }
            return (each < 128 && !Character.isLetterOrDigit(each) ? "\\" : "") + Character.toString(each);
        }

        /** A hyphen between two figures is no mere joint: 1-2 is not 12. */
        private boolean joins(int hyphen) {
            int before = words.codePointBefore(hyphen);
            int after = words.codePointAt(hyphen + 1);
            return Character.isLetterOrDigit(before)
                    && Character.isLetterOrDigit(after)
                    && !(Character.isDigit(before) && Character.isDigit(after));
        }

        /**
         * A figure of thousands, with and without its commas, the sign of a currency and the k that may stand in the head
         * of its column; null for everything else.
         */
        private @Nullable String figure() {
            Matcher figure = isPhrase ? null : THOUSANDS.matcher(words);
            if (figure == null || !figure.matches()) {
                return null;
            }
            String digits = figure.group(1).replace(",", "");
            String grouped = digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",?");
            return grouped + (figure.group(2) == null ? "" : figure.group(2).replace(".", "\\.")) + "k?";
        }

        private boolean startsWord() {
            return Character.isLetterOrDigit(words.codePointAt(0));
        }

        /** A number goes on with no other figure, and one letter alone is no beginning of a word. */
        private boolean endsWhole() {
            int last = words.codePointBefore(words.length());
            return Character.isDigit(last) || (words.length() == 1 && Character.isLetter(last)) || isPhrase;
        }
    }

    static SearchWords of(String written) {
        String typed = PlainText.of(written).strip();
        List<Part> parts = new ArrayList<>();
        boolean operators = false;
        boolean leavesOut = false;
        for (MatchResult token : TOKEN.matcher(typed).results().toList()) {
            String phrase = token.group(2);
            String word = token.group(3);
            if (phrase != null) {
                leavesOut = leavesOut || !token.group(1).isEmpty();
                if (token.group(1).isEmpty()) {
                    add(parts, phrase.strip(), true);
                }
            } else if (LEFT_OUT.matcher(word).matches()) {
                leavesOut = true;
            } else if (word.equalsIgnoreCase("or")) {
                operators = true;
            } else {
                add(parts, EDGES.matcher(word).replaceAll(""), false);
            }
        }
        boolean only = leavesOut && parts.isEmpty();
        return new SearchWords(typed, operators || leavesOut ? List.of() : parts, only);
    }

    private static void add(List<Part> parts, String words, boolean isPhrase) {
        // a stroke or a dash alone is no word, a currency sign or per cent might be one
        if (words.codePoints().anyMatch(each -> Character.isLetterOrDigit(each) || "£€$%".indexOf(each) >= 0)) {
            parts.add(new Part(words, isPhrase));
        }
    }

    /** For websearch_to_tsquery, with strokes as spaces as in the texts. */
    String terms() {
        return MINUS_OF_NUMBER.matcher(typed.replace('/', ' ')).replaceAll(" ");
    }
}
