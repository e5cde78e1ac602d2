package org.followthrough.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times one after another, as in "June- September 2013", "Dec/Jan/Feb" and "late 2024/early 2025": from the start of
 * the first to the end of the last. A year written with one of them serves its neighbours.
 */
record Chain(List<Part> parts) {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[-/,;&+]|\\b(?:to|through|until|till|and|or)\\b)\\s*");
    private static final int YEARS_TO_TRY = 8;

    /** The times that the text consists of, or null if anything else stands in it. */
    static @Nullable Chain scan(String text, LocalDate publishedOn) {
        List<Part> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int at = 0;
        while (true) {
            Forms.Found found = Forms.at(text, at, publishedOn);
            if (found == null) {
                return null;
            }
            parts.add(found.part());
            at = found.end();
            if (at == text.length()) {
                return new Chain(parts);
            }
            if (!separator.region(at, text.length()).lookingAt()) {
                return null;
            }
            at = separator.end();
        }
    }

    boolean isOneTime() {
        return parts.size() == 1;
    }

    Set<String> notes(MissingYear rule, LocalDate publishedOn) {
        Set<String> notes = new LinkedHashSet<>();
        parts.forEach(part -> notes.addAll(part.notes()));
        if (hasNoYear()) {
            notes.add(rule.note(publishedOn));
        }
        return notes;
    }

    /** @throws Unreadable if the times do not follow each other */
    Span span(MissingYear rule, LocalDate publishedOn) {
        List<Span> spans = hasNoYear() ? rule.choose(candidates(publishedOn), publishedOn) : filled();
        Span last = spans.get(0);
        for (Span span : spans) {
            if (span.from().isBefore(last.from()) || span.until().isBefore(last.until())) {
                throw new Unreadable("Its dates do not follow each other.");
            }
            last = span;
        }
        return new Span(spans.get(0).from(), last.until());
    }

    private boolean hasNoYear() {
        return parts.stream().allMatch(part -> part.year() == null);
    }

    private List<List<Span>> candidates(LocalDate publishedOn) {
        List<List<Span>> candidates = new ArrayList<>();
        for (int year = publishedOn.getYear() - YEARS_TO_TRY; year <= publishedOn.getYear() + YEARS_TO_TRY; year++) {
            @Nullable Span[] spans = new Span[parts.size()];
            spans[0] = parts.get(0).inIfThereIs(year);
            if (spans[0] != null) {
                fillForwards(spans);
                candidates.add(complete(spans));
            }
        }
        return candidates;
    }

    private List<Span> filled() {
        @Nullable Span[] spans = new Span[parts.size()];
        for (int i = 0; i < spans.length; i++) {
            Integer year = parts.get(i).year();
            spans[i] = year == null ? null : parts.get(i).in().apply(year);
        }
        fillBackwards(spans);
        fillForwards(spans);
        return complete(spans);
    }

    /** "Nov - Feb 2014" began in 2013: the latest time that is not after its neighbour. */
    private void fillBackwards(@Nullable Span[] spans) {
        for (int i = spans.length - 2; i >= 0; i--) {
            Span next = spans[i + 1];
            if (spans[i] != null || next == null) {
                continue;
            }
            int nextYear = next.from().getYear();
            for (int year = nextYear; year > nextYear - YEARS_TO_TRY && spans[i] == null; year--) {
                Span span = parts.get(i).inIfThereIs(year);
                spans[i] = span == null || span.from().isAfter(next.from()) ? null : span;
            }
        }
    }

    private void fillForwards(@Nullable Span[] spans) {
        for (int i = 1; i < spans.length; i++) {
            Span before = spans[i - 1];
            if (spans[i] != null || before == null) {
                continue;
            }
            int yearBefore = before.from().getYear() - 1;
            for (int year = yearBefore; year < yearBefore + YEARS_TO_TRY && spans[i] == null; year++) {
                Span span = parts.get(i).inIfThereIs(year);
                spans[i] = span == null || span.from().isBefore(before.from()) ? null : span;
            }
        }
    }

    private static List<Span> complete(@Nullable Span[] spans) {
        List<Span> complete = new ArrayList<>();
        Arrays.stream(spans).forEach(span -> {
            if (span == null) {
                throw new Unreadable("Its dates do not follow each other.");
            }
            complete.add(span);
        });
        return complete;
    }
}
