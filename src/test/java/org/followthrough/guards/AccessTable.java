package org.followthrough.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.guards.Cast.Part;

/**
 * Who may do what, as the document for people says it: the document is the data, so it cannot be out of date.
 *
 * @param rows in the order of the document
 */
record AccessTable(List<Row> rows) {

    static final Path DOCUMENT = Path.of("src/main/docs/access.md");

    AccessTable {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param method GET or POST
     * @param route as the controller names it
     * @param object what it is tried on, a key of {@link AccessWorld}
     * @param mapped whether a controller answers there, else a filter or nobody
     * @param expected what each part is answered: see {@link AccessAnswer}
     */
    record Row(String method, String route, String object, boolean mapped, Map<Part, String> expected) {

        String name() {
            return method + " " + route;
        }

        String expected(Part part) {
            return expected.getOrDefault(part, "?");
        }

        @Override
        public String toString() {
            return name() + (object.isEmpty() ? "" : ", " + object);
        }
    }

    static AccessTable read() throws IOException {
        return parse(Files.readAllLines(DOCUMENT));
    }

    /** Takes every line of a table whose first cell is a method and whose second is an address in back quotes. */
    static AccessTable parse(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        boolean mapped = true;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                mapped = !line.contains("without a page");
            }
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() > 3 && cells.get(1).matches("GET|POST")) {
                rows.add(row(cells.subList(1, cells.size() - 1), mapped));
            }
        }
        return new AccessTable(rows);
    }

    private static Row row(List<String> cells, boolean mapped) {
        Part[] parts = Part.values();
        if (cells.size() != 3 + parts.length) {
            throw new IllegalArgumentException("needs " + parts.length + " answers: " + cells);
        }
        Map<Part, String> expected = new EnumMap<>(Part.class);
        for (Part part : parts) {
            expected.put(part, cells.get(3 + part.ordinal()));
        }
        return new Row(cells.get(0), cells.get(1).replace("`", ""), cells.get(2), mapped, expected);
    }
}
