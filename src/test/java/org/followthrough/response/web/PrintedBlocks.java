package org.followthrough.response.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A printed table as somebody copied it from the paper: blocks that begin with "=== " and say one cell a line. */
final class PrintedBlocks {

    private PrintedBlocks() {}

    /** A row of a table, or its heads. */
    record Block(String kind, List<String> lines) {}

    /** The blocks of a file; what stands before the first is for people. */
    static List<Block> of(String file) {
        try (InputStream text = new ClassPathResource("papers/" + file).getInputStream()) {
            String[] parts = new String(text.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
            List<Block> blocks = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                List<String> lines = parts[i].lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                blocks.add(new Block(lines.get(0), lines.subList(1, lines.size())));
            }
            return blocks;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
