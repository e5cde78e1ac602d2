package org.followthrough.document;

import java.util.List;

/**
 * What taking a paper in would make.
 *
 * @param title the paper's own
 * @param firstReview the part of the address of its first review
 * @param parts what would be made, part by part
 * @param remains what is left to be done afterwards, and by whom
 */
public record PaperPreview(String title, String firstReview, List<Part> parts, List<String> remains) {

    public PaperPreview {
        parts = List.copyOf(parts);
        remains = List.copyOf(remains);
    }

    /**
     * Something that would be made.
     *
     * @param rows what stands in it
     */
    public record Part(String title, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** A row: what it is called, and what it says or comes to. */
    public record Row(String name, String words) {}
}
