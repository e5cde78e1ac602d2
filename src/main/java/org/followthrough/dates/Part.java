package org.followthrough.dates;

import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One time named by the words, such as "June" or "Q3 2025/26".
 *
 * @param year the year written with it, or null if it has to come from its neighbours or from the day of the paper
 * @param in the span in a given year; throws {@link DateTimeException} for 29 February of most years
 * @param notes what a reader should know of how it was read
 */
record Part(@Nullable Integer year, IntFunction<Span> in, Set<String> notes) {

    static Part of(@Nullable Integer year, IntFunction<Span> in) {
        return new Part(year, in, Set.of());
    }

    static Part fixed(Span span) {
        return of(span.from().getYear(), year -> span);
    }

    Part noting(String note) {
        Set<String> more = new LinkedHashSet<>(notes);
        more.add(note);
        return new Part(year, in, more);
    }

    Part narrowed(UnaryOperator<Span> narrowing) {
        return new Part(year, someYear -> narrowing.apply(in.apply(someYear)), notes);
    }

    @Nullable
    Span inIfThereIs(int someYear) {
        try {
            return in.apply(someYear);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
