package org.followthrough.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.recommendation.PrintedLabel.Shape;
import org.followthrough.recommendation.PrintedLabel.Strength;

/**
 * A numbered list as somebody copied it out of a report, taken apart into its lines. A guess for people to look over:
 * it never fails, and every word of the paste is in it, in order.
 *
 * @param intro what stands before the first number, may be empty
 * @param lines the items; those of a text without any number are its paragraphs, without labels
 */
public record NumberedList(String intro, List<Line> lines) {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final int LONGEST_HEADING = 120;

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
     */
    public record Line(int level, String printed, String label, String text, boolean bullet, boolean heading) {}

    /** Takes a pasted text apart. */
    public static NumberedList of(String pasted) {
        return new Reading(pasted).list();
    }

    /** The work of reading one paste. */
    private static final class Reading {

        private final List<String> raw;
        private final Nesting nesting = new Nesting();
        private final List<Item> items = new ArrayList<>();
        private final Wrapped intro = new Wrapped();

        Reading(String pasted) {
            String plain =
                    SPACE.matcher(INVISIBLE.matcher(pasted).replaceAll("")).replaceAll(" ");
            this.raw = LINE_END.splitAsStream(plain).map(String::strip).toList();
        }

        private record Item(int level, PrintedLabel label, Wrapped text) {}

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
            while (label.isPresent()) {
                begin(label.get());
                rest = rest.substring(label.get().printed().length()).strip();
                label = LabelGrammar.read(rest)
                        .filter(next -> next.strength() == Strength.FIRM)
                        .map(nesting::resolve);
            }
            return rest;
        }

        private Optional<PrintedLabel> label(int at) {
            boolean broken = isBrokenOff(at);
            return LabelGrammar.read(raw.get(at))
                    .map(label -> isDashAmongDashes(label, at) ? label.as(Strength.FIRM) : label)
                    .map(nesting::resolve)
                    .filter(label -> switch (label.strength()) {
                        case FIRM -> true;
                        case USUAL -> !broken || nesting.expects(label);
                        case WEAK ->
                            (broken ? nesting.isNext(label) && !isBare(at) : nesting.expects(label))
                                    && !isPageNumber(at);
                    });
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
            items.add(new Item(nesting.place(label), label, new Wrapped()));
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

        private Wrapped current() {
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
                        item.level(), item.label().printed(), item.label().kept(), text, bullet, heading));
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
                    lines.add(new Line(0, "", "", paragraph, false, false));
                }
            }
            return new NumberedList("", lines);
        }
    }
}
