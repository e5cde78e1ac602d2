package org.followthrough.document;

import java.util.List;

/**
 * What taking a paper in would make.
 *
 * @param title the paper's own
 * @param path where its first review stands, or its first committee where it has no review
 * @param hasAnswers whether answers of the executive stand in it, which somebody may confirm as published
 * @param parts what would be made, part by part
 * @param remains what is left to be done afterwards, and by whom
 */
public record PaperPreview(String title, String path, boolean hasAnswers, List<Part> parts, List<String> remains) {

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
