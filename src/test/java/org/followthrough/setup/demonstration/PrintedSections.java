package org.followthrough.setup.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/**
 * What somebody copied from a printed paper, apart from what the demonstration loads: sections that begin with
 * "=== name" and hold one cell or one paragraph a line.
 */
final class PrintedSections {

    /** What parts the paragraphs of a cell. */
    static final String PARTED = " ¶ ";

    private final List<Section> sections;

    private PrintedSections(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * A section.
     *
     * @param name what stands behind "=== "
     */
    record Section(String name, List<String> lines) {

        /** The words behind "key: ", empty for an empty cell. */
        String cell(String key) {
            List<String> found = all(key);
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " cells " + key + " in " + name);
            }
            return found.get(0);
        }

        /** The words behind every "key: ". */
        List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ":"))
                    .map(line -> line.substring(key.length() + 1).strip())
                    .toList();
        }
    }

    /** Reads a file; what stands before the first section is for people. */
    static PrintedSections of(String file) {
        try (InputStream text = new ClassPathResource("papers/" + file).getInputStream()) {
            String[] parts = new String(text.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
            List<Section> sections = new ArrayList<>();
            for (int at = 1; at < parts.length; at++) {
                List<String> lines = parts[at]
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                sections.add(new Section(lines.get(0), lines.subList(1, lines.size())));
            }
            return new PrintedSections(sections);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The only section of this name. */
    Section section(String name) {
        List<Section> found = all(name);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " sections " + name);
        }
        return found.get(0);
    }

    /** The sections of this name. */
    List<Section> all(String name) {
        return matching(java.util.regex.Pattern.quote(name));
    }

    /** The sections with such names. */
    List<Section> matching(String pattern) {
        return sections.stream()
                .filter(section -> section.name().matches(pattern))
                .toList();
    }

    /** The lines of the sections named, one after the other. */
    List<String> lines(String... names) {
        return List.of(names).stream()
                .flatMap(name -> section(name).lines().stream())
                .toList();
    }

    /** The words of a cell of a page, its paragraphs and bullets parted as in the files; empty for an empty cell. */
    static String cell(Element cell) {
        List<String> parts = cell.select("p, li").stream()
                .map(part -> (part.is("li") ? "• " : "") + part.text())
                .toList();
        String words = parts.isEmpty() ? cell.text() : String.join(PARTED, parts);
        String whole = cell.text();
        if (!words.replace(PARTED, " ").replace("• ", "").equals(whole)) {
            throw new AssertionError("words beside the paragraphs in: " + whole);
        }
        return words;
    }

    /** The only element that a page has for a selector. */
    static Element only(Element page, String selector) {
        if (page.select(selector).size() != 1) {
            throw new AssertionError(page.select(selector).size() + " of " + selector);
        }
        return Objects.requireNonNull(page.selectFirst(selector));
    }
}
