package org.followthrough.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Knows at which meeting recommendations come up next, each feature by its own papers. Those that exist are asked in the
 * order of {@link org.springframework.core.annotation.Order}; the soonest of what they answer counts, and of two on one
 * day, or without a day, what is asked first.
 */
public interface ComingUp {

    /** Sessions are asked first: their tables are what a committee looks at. */
    int BY_SESSION = 100;

    /** Then published agendas. */
    int BY_AGENDA = 200;

    /** Then work programmes, which are written long before. */
    int BY_PROGRAMME = 300;

    /**
     * Where recommendations come up, as far as this person may know: for each the soonest, in a fixed number of
     * statements; those that it knows nothing of are left out.
     *
     * @param recommendationIds of published reviews
     * @param today what was before is not to come
     */
    Map<Long, Next> next(Actor actor, Collection<Long> recommendationIds, LocalDate today);

    /**
     * A meeting to come.
     *
     * @param when the day as "4 June 2013", or the words that stand for it
     * @param where which meeting it is, or which paper says so
     * @param path address of the paper that says so
     * @param on the day, or the last of the span, by which it will have come up; null where only words are known
     */
    record Next(
            String when,
            String where,
            String path,
            @Nullable LocalDate on) {}
}
