package org.followthrough.papers;

import java.util.List;
import org.jsoup.nodes.Element;

/** Reads what a page shows, an empty cell as an empty one. */
final class ShownText {

    private static final String BLOCKS = "h2, h3, h4, h5, p, li";

    private ShownText() {}

    /** The text of each element, the empty ones too, which {@code eachText} would leave out. */
    static List<String> each(Iterable<Element> elements) {
        return java.util.stream.StreamSupport.stream(elements.spliterator(), false)
                .map(Element::text)
                .toList();
    }

    /** The cells of a row of a table. */
    static List<String> cells(Element row) {
        return each(row.children());
    }

    /** Headings, paragraphs and bullets in order; a bullet without the bullets inside it, which follow. */
    static List<String> blocks(Element within) {
        return within.select(BLOCKS).stream()
                .map(block -> block.is("li") ? block.ownText() : block.text())
                .toList();
    }

    /** The same with each bullet behind its mark. */
    static List<String> markedBlocks(Element within) {
        return within.select(BLOCKS).stream()
                .map(block -> block.is("li") ? "• " + block.ownText() : block.text())
                .toList();
    }

    /** What a list of terms says under one of them. */
    static Element under(Element list, String term) {
        Element found = list.select("dt").stream()
                .filter(dt -> dt.text().equals(term))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + term + " in " + list.text()));
        return found.nextElementSibling();
    }
}
