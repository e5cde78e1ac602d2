package org.followthrough.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.recommendation.PrintedLabel.Shape;
import org.followthrough.recommendation.PrintedLabel.Strength;
import org.followthrough.web.PastedLines;
import org.followthrough.web.WrappedText;

/**
 * A numbered list as somebody copied it out of a report, taken apart into its lines. A guess for people to look over:
 * it never fails, and every word of the paste is in it, in order.
 *
 * @param intro what stands before the first number, may be empty
 * @param lines the items; those of a text without any number are its paragraphs, without labels
 */
public record NumberedList(String intro, List<Line> lines) {

    private static final Pattern LOWER_AFTER_NUMBER = Pattern.compile("(\\d{1,3}) \\p{Ll}.*");
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_EXCERPT = 40;

    /** A list taken in one go has fewer lines than this, and a longer look would take longer with each line. */
    private static final int LINES_AHEAD = 300;

    public NumberedList {
        lines = List.copyOf(lines);
    }

    /**
     * One item.
     *
     * @param level 0 at the top, at most one more than the line before
     * @param printed the label exactly as it stood, empty for none
     * @param label the label as it is kept: "1" for "Recommendation 1"
     * @param text wrapped lines joined, paragraphs parted by a blank line; may be empty
     * @param bullet whether the label is a bullet and no number
     * @param heading whether it is surely a heading over what follows
     * @param doubts how those lines within the text begin that have a number which was taken for a part of a sentence
     */
    public record Line(
            int level,
            String printed,
            String label,
            String text,
            boolean bullet,
            boolean heading,
            List<String> doubts) {

        public Line {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * Each line's label together with those above it where it does not repeat them itself: "2 (a)".
     *
     * @param labels in printed order
     * @param depths of the same lines, 0 at the top
     */
    public static List<String> wholeNumbers(List<String> labels, List<Integer> depths) {
        return Ref.inWords(labels, depths);
    }

    /** Takes a pasted text apart. */
    public static NumberedList of(String pasted) {
        return new Reading(pasted).list();
    }

    /** The work of reading one paste. */
    private static final class Reading {

        private final List<String> raw;
        private final Nesting nesting = new Nesting();
        private final List<Item> items = new ArrayList<>();
        private final WrappedText intro = new WrappedText();

        Reading(String pasted) {
            this.raw = PastedLines.of(pasted);
        }

        private record Item(int level, PrintedLabel label, WrappedText text, List<String> doubts) {}

        NumberedList list() {
            for (int at = 0; at < raw.size(); at++) {
                read(at);
            }
            return items.isEmpty() ? paragraphs() : new NumberedList(intro.toString(), lines());
        }

        private void read(int at) {
            String line = raw.get(at);
            if (line.isEmpty()) {
                current().paragraph();
            } else if (isHeading(at)) {
                begin(new PrintedLabel("", Shape.NONE, "", List.of(), Strength.FIRM));
                current().add(line);
            } else {
                words(labels(line, at));
            }
        }

        /** Takes the labels from the beginning of a line: "2. a) That" has two. */
        private String labels(String line, int at) {
            String rest = line;
            Optional<PrintedLabel> label = label(at);
            if (label.isEmpty() && !items.isEmpty() && mayHideNumber(line)) {
                items.get(items.size() - 1).doubts().add(excerpt(line));
            }
            while (label.isPresent()) {
                begin(label.get());
                rest = rest.substring(label.get().printed().length()).strip();
                label = LabelGrammar.read(rest)
                        .filter(next -> next.strength() == Strength.FIRM)
                        .map(next -> nesting.resolve(next, after(at)));
            }
            return rest;
        }

        /** The labels with which the lines below may begin. */
        private Stream<PrintedLabel> after(int at) {
            return raw.stream()
                    .skip(at + 1L)
                    .limit(LINES_AHEAD)
                    .map(LabelGrammar::read)
                    .flatMap(Optional::stream);
        }

        /** Whether somebody may have meant a number with the beginning of a line that reads like a sentence. */
        private boolean mayHideNumber(String line) {
            Matcher lower = LOWER_AFTER_NUMBER.matcher(line);
            return lower.matches()
                    ? nesting.isNear(Integer.parseInt(lower.group(1)))
                    : LabelGrammar.read(line)
                            .filter(label -> label.printed().matches("[(\\d].*"))
                            .isPresent();
        }

        private static String excerpt(String line) {
            int end = Math.min(line.length(), LONGEST_EXCERPT);
            boolean whole = end == line.length();
            return whole ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end) - 1)) + "…";
        }

        private Optional<PrintedLabel> label(int at) {
            boolean broken = isBrokenOff(at);
            return LabelGrammar.read(raw.get(at))
                    .map(label -> isDashAmongDashes(label, at) ? label.as(Strength.FIRM) : label)
                    .map(label -> nesting.resolve(label, after(at)))
                    .filter(label -> switch (label.strength()) {
                        case FIRM -> true;
                        case USUAL -> !broken || nesting.expects(label);
                        case WEAK ->
                            (broken ? continues(label, at) && !isBare(at) : nesting.expects(label))
                                    && !isPageNumber(at);
                    });
        }

        /** Whether the label is the next of its list, or a 1.1 that a 1.2 follows. */
        private boolean continues(PrintedLabel label, int at) {
            return nesting.isNext(label) || after(at).anyMatch(label::isFirstBefore);
        }

        private boolean isPageNumber(int at) {
            return isBare(at) && line(at + 1).isEmpty();
        }

        private boolean isBare(int at) {
            return raw.get(at).length() <= 3;
        }

        private boolean isDashAmongDashes(PrintedLabel label, int at) {
            return label.shape() == Shape.BULLET && (startsWithDash(line(at - 1)) || startsWithDash(line(at + 1)));
        }

        private static boolean startsWithDash(String line) {
            return line.matches("[-–—*]\\s.*");
        }

        /** Whether the line before ends within a sentence. */
        private boolean isBrokenOff(int at) {
            String before = line(at - 1);
            return !before.isEmpty()
                    && !isHeading(at - 1)
                    && !before.matches("(?s).*(?:[.;:!?][\"'”’)\\]-]*|\\b(?:and|or))");
        }

        /** Surely a heading: capitals between a blank line and a label. */
        private boolean isHeading(int at) {
            String line = raw.get(at);
            long letters = line.codePoints().filter(Character::isLetter).count();
            return line.length() <= LONGEST_HEADING
                    && letters >= 6
                    && line.codePoints().noneMatch(Character::isLowerCase)
                    && line(at - 1).isEmpty()
                    && !line.matches(".*(?:RECOMMENDATION|[.;,]$).*")
                    && LabelGrammar.read(line).isEmpty()
                    && LabelGrammar.read(nextWords(at)).isPresent();
        }

        private String nextWords(int at) {
            int next = at + 1;
            while (next < raw.size() && raw.get(next).isEmpty()) {
                next++;
            }
            return line(next);
        }

        private String line(int at) {
            return at < 0 || at >= raw.size() ? "" : raw.get(at);
        }

        private void begin(PrintedLabel label) {
            items.add(new Item(nesting.place(label), label, new WrappedText(), new ArrayList<>()));
        }

        /** The cells of a table's row become paragraphs. */
        private void words(String text) {
            if (text.startsWith("That ") && current().endsWithoutStop()) {
                // a heading without a blank line below it: "That" begins a recommendation and continues no sentence
                current().paragraph();
            }
            for (String cell : text.split("\\t+", -1)) {
                current().add(cell.strip());
                if (text.indexOf('\t') >= 0) {
                    current().paragraph();
                }
            }
        }

        private WrappedText current() {
            return items.isEmpty() ? intro : items.get(items.size() - 1).text();
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                String text = item.text().toString();
                boolean bullet = item.label().shape() == Shape.BULLET;
                boolean heading = item.label().shape() == Shape.NONE || (hasNumberedParts(i) && isTitle(text));
                lines.add(new Line(
                        item.level(),
                        item.label().printed(),
                        item.label().kept(),
                        text,
                        bullet,
                        heading,
                        item.doubts()));
            }
            return lines;
        }

        private boolean hasNumberedParts(int i) {
            return i + 1 < items.size()
                    && items.get(i + 1).level() > items.get(i).level()
                    && items.get(i + 1).label().shape() != Shape.BULLET;
        }

        /** "Quality Assurance of Systems and Processes": every long word with a capital, and no full stop. */
        private static boolean isTitle(String text) {
            return text.length() <= LONGEST_HEADING
                    && text.matches("[^\\n]*\\s[^\\n]*[^.;:,!?-]")
                    && text.lines()
                            .flatMap(line -> Pattern.compile("[^\\p{L}]+").splitAsStream(line))
                            .noneMatch(word -> word.length() > 4 && Character.isLowerCase(word.codePointAt(0)));
        }

        private NumberedList paragraphs() {
            List<Line> lines = new ArrayList<>();
            for (String paragraph : intro.toString().split("\\n\\n", -1)) {
                if (!paragraph.isBlank()) {
                    lines.add(new Line(0, "", "", paragraph, false, false, List.of()));
                }
            }
            return new NumberedList("", lines);
        }
    }
}
