package org.followthrough.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.register.RecommendationFilter;
import org.followthrough.register.RecommendationList;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
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
     * @param status null for those without one
     */
    record Part(int x, int width, @Nullable StatusCategory status) {

        /** Its colour. */
        public String fill(Vocabulary vocabulary) {
            return StatusBar.fill(status, vocabulary);
        }
    }

    /**
     * A row of the table.
     *
     * @param status null for those without one
     * @param href where they are listed
     */
    record Row(@Nullable StatusCategory status, long number, String href) {

        /** Its colour in the bar. */
        public String fill(Vocabulary vocabulary) {
            return StatusBar.fill(status, vocabulary);
        }
    }

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
                parts.add(new Part(from, (int) (before * WIDTH / total) - from, row.status()));
            }
        }
        return new StatusBar(total, filter.href(), parts, rows);
    }

    /** What the bar shows, in words. */
    public String description(Vocabulary vocabulary) {
        return rows.stream()
                .filter(row -> row.number() > 0)
                .map(row -> {
                    StatusCategory status = row.status();
                    return "%s: %d"
                            .formatted(
                                    status == null
                                            ? NOT_ASSESSED
                                            : vocabulary
                                                            .wordFor(status)
                                                            .map(word -> word.word() + " – ")
                                                            .orElse("")
                                                    + status.number() + " " + status.label(),
                                    row.number());
                })
                .collect(Collectors.joining("; ", "", "."));
    }

    private static Row row(@Nullable StatusCategory status, long number, RecommendationFilter filter) {
        return new Row(status, number, filter.withStatus(status).href());
    }

    private static String fill(@Nullable StatusCategory status, Vocabulary vocabulary) {
        return status == null
                ? "#ffffff"
                : vocabulary
                        .wordFor(status)
                        .map(word -> word.colour().fill())
                        .orElseGet(() -> FILLS.getOrDefault(status, "#ffffff"));
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
