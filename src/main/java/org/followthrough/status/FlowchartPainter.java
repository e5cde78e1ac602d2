package org.followthrough.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.status.FlowchartDrawing.Arrow;
import org.followthrough.status.FlowchartDrawing.Box;
import org.followthrough.status.FlowchartDrawing.Line;
import org.followthrough.status.FlowchartDrawing.Link;
import org.followthrough.status.FlowchartDrawing.Look;
import org.followthrough.status.Ladder.Exit;
import org.followthrough.status.Ladder.Rung;
import org.jspecify.annotations.Nullable;

/** Lays the ladder out, top to bottom: a rung is as high as the higher of its two boxes. */
final class FlowchartPainter {

    private static final int WIDTH = 720;
    private static final int EDGE = 12;
    private static final int LEFT_WIDTH = 300;
    private static final int RIGHT_X = 424;
    private static final int FOOT_WIDTH = 480;
    private static final int GAP = 48;
    private static final int GAP_WITH_COUNTS = 2 * Typeset.TARGET + 8;
    private static final int HEAD_LENGTH = 14;
    private static final int HEAD_HALF = 7;
    private static final int LABEL_OFF_SHAFT = 16;
    private static final int LABEL_RISE = 26;
    private static final int LABEL_DROP = 8;

    private final @Nullable Walk path;
    private final Map<Branch, Count> counts;
    private final Map<StatusCategory, Count> outcomes;
    private final Vocabulary vocabulary;
    private final Map<Step, Box> boxes = new HashMap<>();
    private final List<Box> boxesInOrder = new ArrayList<>();

    FlowchartPainter(
            @Nullable Walk path,
            Map<Branch, Count> counts,
            Map<StatusCategory, Count> outcomes,
            Vocabulary vocabulary) {
        this.path = path;
        this.counts = counts;
        this.outcomes = outcomes;
        this.vocabulary = vocabulary;
    }

    FlowchartPainter speaking(Vocabulary words) {
        return new FlowchartPainter(path, counts, outcomes, words);
    }

    FlowchartDrawing paint() {
        List<Rung> rungs = Ladder.rungs();
        int height = placeBoxes(rungs);
        List<Arrow> arrows = new ArrayList<>();
        for (Rung rung : rungs) {
            arrows.add(across(rung.right()));
            arrows.add(downwards(rung.down()));
        }
        boolean linked = !boxesInOrder.stream().allMatch(box -> box.links().isEmpty())
                || !arrows.stream().allMatch(arrow -> arrow.links().isEmpty());
        FlowchartText text = new FlowchartText(path, counts, outcomes, vocabulary);
        return new FlowchartDrawing(
                WIDTH, height, text.title(), text.description(), boxesInOrder, arrows, text.steps(), linked, this);
    }

    private int placeBoxes(List<Rung> rungs) {
        int gap = counts.isEmpty() ? GAP : GAP_WITH_COUNTS;
        int top = EDGE;
        for (Rung rung : rungs) {
            BoxContent question = content(rung.question(), LEFT_WIDTH);
            BoxContent outcome = content(rung.right().target(), WIDTH - EDGE - RIGHT_X);
            int rungHeight = Math.max(question.height(), outcome.height());
            place(rung.question(), question, EDGE, top, rungHeight);
            place(rung.right().target(), outcome, RIGHT_X, top, rungHeight);
            top += rungHeight + gap;
        }
        Step last = rungs.get(rungs.size() - 1).down().target();
        BoxContent foot = content(last, FOOT_WIDTH);
        place(last, foot, EDGE, top, foot.height());
        return top + foot.height() + EDGE;
    }

    private BoxContent content(Step step, int width) {
        return BoxContent.of(
                step, width, step instanceof StatusCategory category ? outcomes.get(category) : null, vocabulary);
    }

    private void place(Step step, BoxContent content, int x, int rungTop, int rungHeight) {
        Box box = content.placed(x, rungTop, rungHeight, look(step == Flowchart.first() || isReached(step)));
        boxes.put(step, box);
        boxesInOrder.add(box);
    }

    private Box boxOf(Step step) {
        Box box = boxes.get(step);
        if (box == null) {
            throw new IllegalStateException("no box for " + step);
        }
        return box;
    }

    private boolean isReached(Step step) {
        return path != null && path.answered().stream().anyMatch(each -> each.next() == step);
    }

    private Look look(boolean onPath) {
        if (path == null) {
            return Look.PLAIN;
        }
        return onPath ? Look.TAKEN : Look.LEFT;
    }

    private Look look(Exit exit) {
        return look(path != null
                && path.answerTo(exit.question())
                        .filter(exit.answers()::contains)
                        .isPresent());
    }

    private Arrow across(Exit exit) {
        Box from = boxOf(exit.question());
        int left = from.x() + from.width();
        int right = boxOf(exit.target()).x() - 1;
        int y = from.y() + from.height() / 2;
        int middle = (left + right) / 2;
        Labels labels = new Labels();
        labels.lines.add(Typeset.centred(label(exit), middle, y - LABEL_RISE));
        int top = y + LABEL_DROP;
        for (Branch branch : exit.branches()) {
            Count count = counts.get(branch);
            if (count != null) {
                String number = FlowchartWording.text("count.number", count.number());
                String name = FlowchartWording.text("count.answer", inWords(count), answer(branch)) + where(branch);
                labels.add(number, name, count.href(), middle, top, "middle");
                top += Typeset.TARGET;
            }
        }
        String shaft = "M%d %dH%d".formatted(left, y, right - HEAD_LENGTH + 1);
        String head = "M%d %dl-%d -%dv%dz".formatted(right, y, HEAD_LENGTH, HEAD_HALF, 2 * HEAD_HALF);
        return new Arrow(exit.branches(), shaft, head, look(exit), labels.lines, labels.links);
    }

    private Arrow downwards(Exit exit) {
        Box from = boxOf(exit.question());
        int x = from.x() + from.width() / 2;
        int top = from.y() + from.height();
        int bottom = boxOf(exit.target()).y() - 1;
        boolean counted = exit.branches().stream().anyMatch(counts::containsKey);
        Labels labels = counted
                ? countsBeside(exit, x + LABEL_OFF_SHAFT, (top + bottom) / 2)
                : labelBeside(exit, x + LABEL_OFF_SHAFT, (top + bottom) / 2);
        String shaft = "M%d %dV%d".formatted(x, top, bottom - HEAD_LENGTH + 1);
        String head = "M%d %dl-%d -%dh%dz".formatted(x, bottom, HEAD_HALF, HEAD_LENGTH, 2 * HEAD_HALF);
        return new Arrow(exit.branches(), shaft, head, look(exit), labels.lines, labels.links);
    }

    private Labels labelBeside(Exit exit, int x, int middle) {
        Labels labels = new Labels();
        labels.lines.add(Typeset.from(label(exit), x, middle - Typeset.LINE / 2));
        return labels;
    }

    private Labels countsBeside(Exit exit, int x, int middle) {
        Labels labels = new Labels();
        int top = middle - exit.branches().size() * Typeset.TARGET / 2;
        for (Branch branch : exit.branches()) {
            Count count = counts.get(branch);
            if (count == null) {
                labels.add(answer(branch), "", null, x, top, "start");
            } else {
                String number = FlowchartWording.text("count.number", count.number());
                String text = FlowchartWording.text("count.answer", answer(branch), number);
                String name = FlowchartWording.text("count.answer", answer(branch), inWords(count)) + where(branch);
                labels.add(text, name, count.href(), x, top, "start");
            }
            top += Typeset.TARGET;
        }
        return labels;
    }

    /** The answer that the path gives here, else all that share the arrow. */
    private String label(Exit exit) {
        return Optional.ofNullable(path)
                .flatMap(walk -> walk.answerTo(exit.question()))
                .filter(exit.answers()::contains)
                .map(answer -> answer.label(exit.question()))
                .orElseGet(() -> FlowchartWording.answers(exit.question(), exit.answers()));
    }

    private static String answer(Branch branch) {
        return branch.answer().label(branch.question());
    }

    private static String inWords(Count count) {
        return FlowchartWording.text("count", count.number());
    }

    private static String where(Branch branch) {
        return FlowchartWording.text(
                "count.branch.more",
                branch.question().number(),
                branch.question().wording());
    }

    /** Words beside an arrow, each a link or not. */
    private static final class Labels {
        private final List<Line> lines = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        void add(String text, String name, @Nullable String href, int x, int top, String anchor) {
            Link link = Typeset.link(text, name, href == null ? "" : href, x, top, anchor);
            if (href == null) {
                lines.add(link.line());
            } else {
                links.add(link);
            }
        }
    }
}
