package org.followthrough.measure;

import java.util.List;

/**
 * A line chart, laid out: templates only write it down. All lengths are in units of its view box.
 *
 * @param left where the plot begins
 * @param right where it ends
 * @param bottom of the plot
 * @param grid the lines of the scale, from the lowest up
 * @param lines points of each unbroken stretch of the line: "34,120 96,140"
 * @param dots every number
 * @param labels the first, the last, the lowest and the highest
 * @param ends words under the first and the last point
 * @param summary what the chart shows, in sentences
 */
public record LineChart(
        int width,
        int height,
        double left,
        double right,
        double bottom,
        List<Grid> grid,
        List<String> lines,
        List<Dot> dots,
        List<Label> labels,
        List<Label> ends,
        String summary) {

    public LineChart {
        grid = List.copyOf(grid);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
        ends = List.copyOf(ends);
    }

    /**
     * A line of the scale.
     *
     * @param text its number
     * @param textY base line of the number
     */
    public record Grid(double y, double textY, String text) {}

    /** The middle of a point. */
    public record Dot(double x, double y) {}

    /**
     * Words in the chart.
     *
     * @param anchor start, middle or end
     */
    public record Label(double x, double y, String anchor, String text) {}
}
