package org.followthrough.shared;

import java.util.List;

/**
 * Some of the rows of a list.
 *
 * @param items the rows of this page
 * @param number which page, from 1
 * @param size rows to a page, at least 1
 * @param total rows over all pages
 */
public record PageOf<T>(List<T> items, int number, int size, long total) {

    public PageOf {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of size " + size + " of " + total);
        }
        items = List.copyOf(items);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
