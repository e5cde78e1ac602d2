package org.followthrough.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param title what it is called, with what was looked for marked
 * @param context where it belongs: its review and short name, or what it is part of
 * @param committee whose it is
 * @param excerpt words around what was looked for
 * @param path where it stands, with the place in the page
 * @param day the day it belongs to, null for what has none
 * @param dayWords the same in the words of a report that prints no day
 */
public record SearchHit(
        SearchKind kind,
        List<Piece> title,
        String context,
        String committee,
        List<Piece> excerpt,
        String path,
        @Nullable LocalDate day,
        @Nullable String dayWords) {

    public SearchHit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }

    /** Whether it is a committee, which belongs to no other. */
    public boolean standsForItself() {
        return kind == SearchKind.COMMITTEE;
    }

    /** Words, and whether they are what was looked for. */
    public record Piece(String words, boolean isFound) {}
}
