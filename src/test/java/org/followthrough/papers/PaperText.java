package org.followthrough.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A part of a paper as somebody copied it, apart from what the demonstration loads: the expectation of tests. A block
 * begins with "=== " and its name; a line says "key: words", cells between bars, or words alone. What stands before the
 * first block is for people.
 */
record PaperText(List<PaperText.Block> blocks) {

    /** What stands under a name, line by line without the blank ones. */
    record Block(String name, List<String> lines) {

        /** The words of the only line with this key. */
        String words(String key) {
            List<String> all = all(key);
            if (all.size() != 1) {
                throw new AssertionError(all.size() + " lines " + key + " in " + name);
            }
            return all.get(0);
        }

        /** The words of each line with this key, in order; none where the paper has nothing of it. */
        List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ":"))
                    .map(line -> line.substring(key.length() + 1).strip())
                    .toList();
        }

        /** The keys in order, each as often as it stands there. */
        List<String> keys() {
            return lines.stream().map(Block::key).toList();
        }

        /** The words after a line's key. */
        static String wordsOf(String line) {
            return line.substring(key(line).length() + 1).strip();
        }

        static String key(String line) {
            return line.substring(0, line.indexOf(':'));
        }

        /** The only line's cells. */
        List<String> row() {
            if (lines.size() != 1) {
                throw new AssertionError(lines.size() + " lines in " + name);
            }
            return cells(lines.get(0));
        }
    }

    static PaperText of(String file) {
        try (InputStream text = new ClassPathResource("papers/" + file).getInputStream()) {
            String[] parts = new String(text.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
            List<Block> blocks = new ArrayList<>();
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                List<String> lines = part.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                blocks.add(new Block(lines.get(0), lines.subList(1, lines.size())));
            }
            return new PaperText(List.copyOf(blocks));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The only block of this name. */
    Block block(String name) {
        List<Block> all = all(name);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " blocks " + name);
        }
        return all.get(0);
    }

    /** The blocks of this name, in order. */
    List<Block> all(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).toList();
    }

    /** The cells of a line, the empty ones too. */
    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The paragraphs of a cell. */
    static List<String> paragraphs(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ¶ "));
    }
}
