package org.followthrough.home.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what waits under it, at least one thing.
 *
 * @param total how many things wait, of which the lines may be the first
 * @param pages where all of them are found
 */
record WorkList(String heading, List<Line> lines, long total, List<Link> pages) {

    /** So many are shown at once; of a longer list the rest is folded away. */
    private static final int SHOWN = 8;

    /**
     * One thing to do.
     *
     * @param tag where it stands, at most 20 characters, null for nothing to say
     * @param colour of the tag, null for the usual one
     * @param facts what is missing and when it is due
     */
    record Line(
            String title,
            String href,
            @Nullable String tag,
            @Nullable String colour,
            List<String> facts) {}

    /** Empty where nothing waits. */
    static Optional<WorkList> of(String heading, Stream<Line> lines) {
        return Optional.of(lines.toList())
                .filter(some -> !some.isEmpty())
                .map(some -> new WorkList(heading, some, some.size(), List.of()));
    }

    /** The same as the first of so many. */
    WorkList of(long all, List<Link> where) {
        return new WorkList(heading, lines, all, where);
    }

    /** Whether there are more than the lines. */
    public boolean isCut() {
        return total > lines.size();
    }

    /** What is shown at once; a single further one is shown as well. */
    public List<Line> first() {
        return isLong() ? lines.subList(0, SHOWN) : lines;
    }

    /** What is folded away. */
    public List<Line> more() {
        return isLong() ? lines.subList(SHOWN, lines.size()) : List.of();
    }

    private boolean isLong() {
        return lines.size() > SHOWN + 1;
    }
}
