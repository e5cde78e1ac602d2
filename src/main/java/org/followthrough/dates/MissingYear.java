package org.followthrough.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which year is meant where the words have none. */
enum MissingYear {
    /** A promise looks forward. */
    NEXT("the first that is not over on"),
    /** What is ongoing has often begun before the paper says so. */
    NEAREST("the nearest to"),
    /** What is done lies behind. */
    LAST("the last begun by");

    private final String words;

    MissingYear(String words) {
        this.words = words;
    }

    String note(LocalDate publishedOn) {
        return "No year is written, so it is taken as " + words + " " + Span.words(publishedOn) + ".";
    }

    /** Chooses from spans in order of time. */
    List<Span> choose(List<List<Span>> candidates, LocalDate publishedOn) {
        Stream<List<Span>> inOrder = candidates.stream();
        Optional<List<Span>> chosen = switch (this) {
            case NEXT ->
                inOrder.filter(spans -> !whole(spans).until().isBefore(publishedOn))
                        .findFirst();
            case NEAREST ->
                inOrder.reduce((one, other) ->
                        whole(other).distanceTo(publishedOn) < whole(one).distanceTo(publishedOn) ? other : one);
            case LAST ->
                inOrder.filter(spans -> !whole(spans).from().isAfter(publishedOn))
                        .reduce((one, other) -> other);
        };
        return chosen.orElseThrow(() -> new Unreadable("It fits no year near " + Span.words(publishedOn) + "."));
    }

    private static Span whole(List<Span> spans) {
        return new Span(spans.get(0).from(), spans.get(spans.size() - 1).until());
    }
}
