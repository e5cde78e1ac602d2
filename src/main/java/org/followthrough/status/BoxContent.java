package org.followthrough.status;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.status.FlowchartDrawing.Box;
import org.followthrough.status.FlowchartDrawing.Line;
import org.followthrough.status.FlowchartDrawing.Link;
import org.followthrough.status.FlowchartDrawing.Look;
import org.jspecify.annotations.Nullable;

/** What stands in a box, broken into lines, before it is known where the box will be. */
final class BoxContent {

    private static final int PADDING = 12;
    private static final int LEAST_HEIGHT = 64;
    private static final int OUTCOME_RADIUS = 12;

    private final Step step;
    private final int width;
    private final List<String> lines;
    private final @Nullable Count count;
    private final Vocabulary vocabulary;

    private BoxContent(Step step, int width, List<String> lines, @Nullable Count count, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.step = step;
        this.width = width;
        this.lines = lines;
        this.count = count;
    }

    static BoxContent of(Step step, int width, @Nullable Count count, Vocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        if (step instanceof StatusCategory category) {
            vocabulary.wordFor(category).ifPresent(word -> lines.addAll(wrap(word.word(), width)));
            lines.addAll(wrap(FlowchartWording.text("outcome", category.number(), category.wording()), width));
            if (category.needsAction()) {
                lines.addAll(wrap(FlowchartWording.text("action"), width));
            }
        } else {
            lines.addAll(wrap(step.wording(), width));
        }
        if (count != null && count.href() == null) {
            lines.add(FlowchartWording.text("count", count.number()));
        }
        return new BoxContent(step, width, List.copyOf(lines), count, vocabulary);
    }

    private static List<String> wrap(String text, int width) {
        return TextFit.wrap(text, width - 2 * PADDING, Typeset.FONT);
    }

    int height() {
        return Math.max(LEAST_HEIGHT, textHeight() + 2 * PADDING);
    }

    private int textHeight() {
        return lines.size() * Typeset.LINE + (hasLink() ? Typeset.TARGET : 0);
    }

    private boolean hasLink() {
        return count != null && count.href() != null;
    }

    /** Draws the box in the middle of a rung. */
    Box placed(int x, int rungTop, int rungHeight, Look look) {
        int y = rungTop + (rungHeight - height()) / 2;
        int middle = x + width / 2;
        int firstLine = y + (height() - textHeight()) / 2;
        List<Line> placedLines = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            placedLines.add(Typeset.centred(lines.get(at), middle, firstLine + at * Typeset.LINE));
        }
        int radius = step instanceof StatusCategory ? OUTCOME_RADIUS : 0;
        return new Box(
                step,
                x,
                y,
                width,
                height(),
                radius,
                look,
                placedLines,
                links(middle, firstLine + lines.size() * Typeset.LINE));
    }

    private List<Link> links(int middle, int top) {
        if (count == null || count.href() == null || !(step instanceof StatusCategory category)) {
            return List.of();
        }
        String text = FlowchartWording.text("count", count.number());
        String more = FlowchartWording.text("count.outcome.more", vocabulary.say(category));
        return List.of(Typeset.link(text, text + more, count.href(), middle, top, "middle"));
    }
}
