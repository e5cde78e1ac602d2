package org.followthrough.register.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Appendix 2 of the Leeds paper of 8 November 2012 as somebody else put it into text, apart from what the demonstration
 * loads: the expectation of tests.
 */
record PrintedTable(List<Row> rows) {

    /** A recommendation of the table, with what each cell prints. */
    record Row(String label, String recommendation, List<Position> positions, String complete) {}

    /** A dated position with the status beside it. */
    record Position(String heading, List<String> paragraphs, String status) {}

    static PrintedTable leeds() {
        try (InputStream text = new ClassPathResource("papers/leeds-appendix-2.txt").getInputStream()) {
            List<Row> rows = new ArrayList<>();
            for (String block : new String(text.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ")) {
                if (!block.isBlank()) {
                    rows.add(row(block.lines().toList()));
                }
            }
            return new PrintedTable(rows);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    Row of(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(List<String> lines) {
        List<Position> positions = new ArrayList<>();
        for (int number = 1; lines.stream().anyMatch(startsWith("position " + number)); number++) {
            positions.add(new Position(
                    value(lines, "heading " + number),
                    List.of(value(lines, "position " + number).split(" ¶ ")),
                    value(lines, "status " + number)));
        }
        return new Row(lines.get(0).strip(), value(lines, "recommendation"), positions, value(lines, "complete"));
    }

    private static java.util.function.Predicate<String> startsWith(String key) {
        return line -> line.startsWith(key + ":");
    }

    private static String value(List<String> lines, String key) {
        return lines.stream()
                .filter(startsWith(key))
                .findFirst()
                .map(line -> line.substring(key.length() + 1).strip())
                .orElseThrow(() -> new AssertionError("no line " + key));
    }
}
