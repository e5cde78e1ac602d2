package org.followthrough.administration.web;

import java.util.List;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Cuts a list into pages. */
final class Pages {

    private static final int MOST_DIGITS = 6;

    private Pages() {}

    /** The number of the page asked for; the first where none is named, or none that could be. */
    static int number(@Nullable String asked) {
        String typed = Typed.text(asked);
        return typed.matches("[1-9][0-9]*") && typed.length() <= MOST_DIGITS ? Integer.parseInt(typed) : 1;
    }

    /** The page asked for, or the last one if there are not so many. */
    static <T> PageOf<T> of(List<T> all, @Nullable String asked, int size) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.min(number(asked), last);
        int from = (number - 1) * size;
        return new PageOf<>(all.subList(from, Math.min(from + size, all.size())), number, size, all.size());
    }
}
