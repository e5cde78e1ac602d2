package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.recommendation.LineLabel;
import org.followthrough.web.PastedLines;
import org.followthrough.web.WrappedText;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a pasted agenda or minutes together again to headings, paragraphs and points. */
final class PastedBlocks {

    /** Signs with which some programs write bold, italic and underlined words. */
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*\\*|</?[biu]>|(?<![\\p{L}\\p{N}*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\p{N}*])");

    private static final Pattern SPEAKER = Pattern.compile("[QA]\\. .*");
    private static final Pattern ANSWER_WITHIN = Pattern.compile("(?<=\\?)\\s*(?=A\\. )");
    private static final int SHORTEST_WRAPPED = 50;

    /** On a page at least one line of so many that stand close below another begins with a small letter. */
    private static final int MOST_CAPITALS = 4;

    private final List<String> lines;
    private final boolean wrapped;
    private final ItemHeadings headings;
    private final List<Block> blocks = new ArrayList<>();
    private WrappedText text = new WrappedText();

    private PastedBlocks(MeetingPart part, String pasted) {
        this.lines = PastedLines.of(pasted).stream()
                .flatMap(line -> line.startsWith("Q. ") ? ANSWER_WITHIN.splitAsStream(line) : Stream.of(line))
                .map(line -> EMPHASIS.matcher(line).replaceAll(""))
                .toList();
        this.wrapped = isWrapped();
        this.headings = ItemHeadings.of(part, lines);
    }

    /**
     * A heading, a paragraph or a point of a list.
     *
     * @param heading of an item; null for everything else
     * @param label with which it begins, "-" for any bullet, empty for none
     * @param words without the label
     */
    record Block(@Nullable ItemHeading heading, String label, WrappedText words) {

        String text() {
            return words.toString();
        }

        boolean isBullet() {
            return label.equals("-");
        }

        /** As it stands in numbered text. */
        String line() {
            return (label + " " + text()).strip();
        }
    }

    static List<Block> of(MeetingPart part, String pasted) {
        PastedBlocks reading = new PastedBlocks(part, pasted);
        for (int at = 0; at < reading.lines.size(); at++) {
            reading.take(at);
        }
        return reading.blocks;
    }

    private void take(int at) {
        String line = lines.get(at);
        if (line.isEmpty()) {
            return;
        }
        Optional<ItemHeading> heading = headings.read(at);
        if (heading.isPresent()) {
            begin(heading.get(), "", heading.get().title());
            return;
        }
        Optional<LineLabel> label = LineLabel.of(line);
        if (label.isPresent()) {
            point(label.get(), label.get().wordsOf(line));
        } else if (continues(at)) {
            text.add(line.replace('\t', ' '));
        } else {
            begin(null, "", line.replace('\t', ' '));
        }
    }

    /** A bullet before another label says nothing. */
    private void point(LineLabel label, String words) {
        Optional<LineLabel> inner = label.bullet() ? LineLabel.of(words) : Optional.empty();
        if (inner.isPresent()) {
            begin(null, inner.get().printed(), inner.get().wordsOf(words));
        } else {
            begin(null, label.bullet() ? "-" : label.printed(), words);
        }
    }

    private void begin(@Nullable ItemHeading heading, String label, String words) {
        text = new WrappedText();
        text.add(words);
        blocks.add(new Block(heading, label, text));
    }

    /** Whether a line goes on with the paragraph before it, be there a new page between them. */
    private boolean continues(int at) {
        String line = lines.get(at);
        String before = lastWords(at);
        if (blocks.isEmpty() || SPEAKER.matcher(line).matches() || ResolvedWords.isMarker(line)) {
            return false;
        }
        boolean heading = blocks.get(blocks.size() - 1).heading() != null;
        if (heading) {
            return isCapitals(line) && isCapitals(before) && !lines.get(at - 1).isEmpty();
        }
        if (ResolvedWords.isMarker(before)) {
            return false;
        }
        boolean open = !before.matches("(?s).*[.:;!?][\"'”’)\\]]*");
        if (Character.isLowerCase(line.codePointAt(0))) {
            return open;
        }
        return wrapped && !lines.get(at - 1).isEmpty() && before.length() >= SHORTEST_WRAPPED;
    }

    private String lastWords(int at) {
        int before = at - 1;
        while (before > 0 && lines.get(before).isEmpty()) {
            before--;
        }
        return before < 0 ? "" : lines.get(before);
    }

    static boolean isCapitals(String line) {
        return line.codePoints().filter(Character::isLetter).count() >= 4
                && line.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether the lines are those of a page, as a PDF gives them: sentences go on below without a blank line. */
    private boolean isWrapped() {
        int below = 0;
        int broken = 0;
        for (int at = 1; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isEmpty() && lines.get(at - 1).length() >= SHORTEST_WRAPPED) {
                below++;
                broken += Character.isLowerCase(line.codePointAt(0)) ? 1 : 0;
            }
        }
        return broken > 0 && broken * MOST_CAPITALS >= below;
    }
}
