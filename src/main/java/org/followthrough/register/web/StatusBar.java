package org.followthrough.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.register.RecommendationFilter;
import org.followthrough.register.RecommendationList;
import org.followthrough.status.StatusCategory;
import org.jspecify.annotations.Nullable;

/**
 * How many recommendations stand where: a bar of stacked parts, and the table that says the same.
 *
 * @param total all of them
 * @param href where all of them are listed
 * @param parts of the bar, those with nothing in them left out
 * @param rows of the table, every category and those without a status
 */
record StatusBar(long total, String href, List<Part> parts, List<Row> rows) {

    /** Width of the whole bar in its own units. */
    static final int WIDTH = 1000;

    private static final String NOT_ASSESSED = "Not assessed yet";

    /**
     * A part of the bar.
     *
     * @param x from the left, in the bar's own units
     * @param fill its colour
     */
    record Part(int x, int width, String fill) {}

    /**
     * A row of the table.
     *
     * @param status null for those without one
     * @param href where they are listed
     * @param fill its colour in the bar, null if it has no part in it
     */
    record Row(
            @Nullable StatusCategory status,
            long number,
            String href,
            @Nullable String fill) {}

    /** The bar and table of these counts, each linked to what it counts. */
    static StatusBar of(RecommendationList.Counts counts, RecommendationFilter filter) {
        List<Row> rows = new ArrayList<>();
        counts.byStatus().forEach((status, number) -> rows.add(row(status, number, filter)));
        rows.add(row(null, counts.none(), filter));
        long total = counts.total();
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (Row row : rows) {
            if (row.number() > 0) {
                int from = (int) (before * WIDTH / total);
                before += row.number();
                parts.add(new Part(from, (int) (before * WIDTH / total) - from, fill(row.status())));
            }
        }
        return new StatusBar(total, filter.href(), parts, rows);
    }

    /** What the bar shows, in words. */
    public String description() {
        return rows.stream()
                .filter(row -> row.number() > 0)
                .map(row -> {
                    StatusCategory status = row.status();
                    return "%s: %d"
                            .formatted(
                                    status == null ? NOT_ASSESSED : status.number() + " " + status.label(),
                                    row.number());
                })
                .collect(Collectors.joining("; ", "", "."));
    }

    private static Row row(@Nullable StatusCategory status, long number, RecommendationFilter filter) {
        return new Row(status, number, filter.withStatus(status).href(), number == 0 ? null : fill(status));
    }

    private static String fill(@Nullable StatusCategory status) {
        return status == null ? "#ffffff" : FILLS.getOrDefault(status, "#ffffff");
    }

    /** The frame colours of the status tags, two of them lightened so that neighbours differ in brightness. */
    private static final Map<StatusCategory, String> FILLS = Map.of(
            StatusCategory.STOP_MONITORING, "#505a5f",
            StatusCategory.ACHIEVED, "#1c6b3f",
            StatusCategory.OBSTACLE, "#e07a6a",
            StatusCategory.ACCEPTABLE, "#f2b83b",
            StatusCategory.NOT_ACCEPTABLE, "#9b2214",
            StatusCategory.NOT_THIS_SESSION, "#b1b9bd");
}
