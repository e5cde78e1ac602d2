package org.followthrough.status;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The flowchart ready to be shown: a picture of boxes and arrows, and the same content as steps in text. Lengths are in
 * user units of the SVG, from its top left corner; a {@code y} of text is its baseline.
 *
 * @param width of the picture
 * @param height of the picture
 * @param title names the picture
 * @param description what the picture shows and how to read it
 * @param steps the same content in text, to be shown as a list in this order
 * @param linked whether the picture holds links, so that it cannot be one opaque image for assistive technology
 * @param painter who drew it and can draw it again in other words
 */
public record FlowchartDrawing(
        int width,
        int height,
        String title,
        String description,
        List<Box> boxes,
        List<Arrow> arrows,
        List<TextStep> steps,
        boolean linked,
        FlowchartPainter painter) {

    /** Takes a copy of the lists. */
    public FlowchartDrawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        steps = List.copyOf(steps);
    }

    /** The flowchart as such. */
    public static FlowchartDrawing plain() {
        return draw(null, Map.of(), Map.of());
    }

    /** The flowchart with one walk standing out; an unfinished walk ends at the question that is open. */
    public static FlowchartDrawing withPath(Walk walk) {
        return draw(walk, Map.of(), Map.of());
    }

    /** The flowchart with a number on each arrow that has one. */
    public static FlowchartDrawing withCounts(Map<Branch, Count> counts) {
        return withCounts(counts, Map.of());
    }

    /** The flowchart with a number on each arrow and in each outcome that has one. */
    public static FlowchartDrawing withCounts(Map<Branch, Count> counts, Map<StatusCategory, Count> outcomes) {
        return draw(null, Map.copyOf(counts), Map.copyOf(outcomes));
    }

    private static FlowchartDrawing draw(
            @Nullable Walk walk, Map<Branch, Count> counts, Map<StatusCategory, Count> outcomes) {
        return new FlowchartPainter(walk, counts, outcomes, Vocabulary.NUMBERS).paint();
    }

    /** The same with a committee's words for the outcomes. */
    public FlowchartDrawing spokenIn(Vocabulary vocabulary) {
        return vocabulary.isOwn() ? painter.speaking(vocabulary).paint() : this;
    }

    /** The picture's ARIA role: an image hides what is inside it, which links must not be. */
    public String role() {
        return linked ? "group" : "img";
    }

    /** How a part is drawn. What stands out does so by frame, weight and fill, never by colour alone. */
    public enum Look {
        /** Where no path is shown. */
        PLAIN("#ffffff", "#0b0c0c", 2, "#0b0c0c", "400"),
        /** On the path shown. */
        TAKEN("#fff7bf", "#0b0c0c", 5, "#0b0c0c", "700"),
        /** Not on the path shown. */
        LEFT("#ffffff", "#6f777b", 1, "#484949", "400");

        private final String fill;
        private final String stroke;
        private final int strokeWidth;
        private final String ink;
        private final String fontWeight;

        Look(String fill, String stroke, int strokeWidth, String ink, String fontWeight) {
            this.fill = fill;
            this.stroke = stroke;
            this.strokeWidth = strokeWidth;
            this.ink = ink;
            this.fontWeight = fontWeight;
        }

        /** Colour inside a box. */
        public String fill() {
            return fill;
        }

        /** Colour of frames and arrows. */
        public String stroke() {
            return stroke;
        }

        /** Width of frames and arrows. */
        public int strokeWidth() {
            return strokeWidth;
        }

        /** Colour of text. */
        public String ink() {
            return ink;
        }

        /** Weight of text, as SVG spells it. */
        public String fontWeight() {
            return fontWeight;
        }
    }

    /** A question (square corners) or an outcome (round ones, {@code radius}), with its links if it has any. */
    public record Box(
            Step step,
            int x,
            int y,
            int width,
            int height,
            int radius,
            Look look,
            List<Line> lines,
            List<Link> links) {}

    /**
     * An arrow for one answer, or for several that lead the same way.
     *
     * @param shaft the line's path data
     * @param head the point's path data, to be filled
     */
    public record Arrow(
            List<Branch> branches, String shaft, String head, Look look, List<Line> lines, List<Link> links) {}

    /**
     * A line of text.
     *
     * @param anchor "start" or "middle": what of the text stands at x
     */
    public record Line(String text, int x, int y, String anchor) {}

    /**
     * A line of text that leads somewhere.
     *
     * @param name what the link says when read by itself; begins with the line's text
     * @param area where it can be hit, large enough for a finger
     */
    public record Link(Line line, String href, String name, Area area) {}

    /** A rectangle. */
    public record Area(int x, int y, int width, int height) {}

    /**
     * A step in text.
     *
     * @param answer the answer given, or null where none is shown
     * @param branches where the answers lead; empty where a path is shown
     */
    public record TextStep(String text, @Nullable String answer, List<TextBranch> branches) {}

    /**
     * An answer in text and where it leads.
     *
     * @param text all of it if there is no link, else what follows the link
     * @param link a count's link, or null
     */
    public record TextBranch(String text, @Nullable TextLink link) {}

    /**
     * A link in text.
     *
     * @param text what is seen
     * @param more what is said as well to those who hear the link by itself
     */
    public record TextLink(String text, String more, String href) {}
}
