package org.followthrough.status;

import org.followthrough.status.FlowchartDrawing.Area;
import org.followthrough.status.FlowchartDrawing.Line;
import org.followthrough.status.FlowchartDrawing.Link;

/** Sets single lines of the picture: from the top of their space to the baseline, and with room to hit a link. */
final class Typeset {

    /** Size of all text. */
    static final int FONT = 16;

    /** From one line of text to the next. */
    static final int LINE = 20;

    /** Height of a link's area: it stays a target of 24 pixels (WCAG 2.2, 2.5.8) when scaled down to four fifths. */
    static final int TARGET = 30;

    private static final int BASELINE = 15;
    private static final int LEAST_TARGET_WIDTH = 44;
    private static final int TARGET_MARGIN = 4;

    private Typeset() {}

    static Line centred(String text, int middle, int top) {
        return new Line(text, middle, top + BASELINE, "middle");
    }

    static Line from(String text, int x, int top) {
        return new Line(text, x, top + BASELINE, "start");
    }

    /** A link whose area begins at {@code top}; {@code x} is where its text starts or has its middle. */
    static Link link(String text, String name, String href, int x, int top, String anchor) {
        int width = Math.max(LEAST_TARGET_WIDTH, TextFit.width(text, FONT) + 2 * TARGET_MARGIN);
        int left = "middle".equals(anchor) ? x - width / 2 : x - TARGET_MARGIN;
        Line line = new Line(text, x, top + (TARGET - LINE) / 2 + BASELINE, anchor);
        return new Link(line, href, name, new Area(left, top, width, TARGET));
    }
}
