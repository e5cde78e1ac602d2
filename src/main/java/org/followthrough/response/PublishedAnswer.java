package org.followthrough.response;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of one response.
 *
 * @param now its last published version
 * @param firstOn the day on which the recipient had answered: when the decision on the first published version was
 *     published or, where nobody knows that, when it was taken
 * @param droppedOn when it was decided that what had been accepted is no longer deliverable; null while it is
 * @param versions how many versions have been published
 * @param promisedOn by the keys of its actions, the day of the decision that first gave each the last day that it has now
 */
public record PublishedAnswer(
        ResponseView now,
        LocalDate firstOn,
        @Nullable LocalDate droppedOn,
        int versions,
        Map<UUID, LocalDate> promisedOn) {

    public PublishedAnswer {
        promisedOn = Map.copyOf(promisedOn);
    }

    /** From all published versions of some responses, each response's from the first to the last. */
    static List<PublishedAnswer> of(List<ResponseView> published) {
        Map<Long, PublishedAnswer> answers = new LinkedHashMap<>();
        published.forEach(version -> answers.merge(version.responseId(), first(version), PublishedAnswer::then));
        return List.copyOf(answers.values());
    }

    /** Whether it stands for a recommendation. */
    public boolean answers(long recommendationId) {
        return now.recommendationIds().contains(recommendationId);
    }

    /**
     * The keys of the actions whose date has passed and that are not recorded as done. A date that lay behind already when
     * it was decided on was no promise, and what was dropped promises nothing any more.
     */
    public Set<UUID> passedOn(LocalDate day) {
        return now.version().isDropped()
                ? Set.of()
                : now.version().actions().stream()
                        .filter(action -> action.isOverdueOn(day)
                                && !action.due().passedOn(Objects.requireNonNull(promisedOn.get(action.key()))))
                        .map(ActionView::key)
                        .collect(Collectors.toSet());
    }

    private static PublishedAnswer first(ResponseView version) {
        DecisionDates dates = Objects.requireNonNull(version.version().dates());
        LocalDate published = dates.publishedOn();
        return new PublishedAnswer(
                version,
                published == null ? dates.decidedOn() : published,
                version.version().isDropped() ? dates.decidedOn() : null,
                1,
                promises(version.version(), dates.decidedOn()));
    }

    private PublishedAnswer then(PublishedAnswer later) {
        boolean wasDropped = now.version().isDropped();
        boolean isDropped = later.now.version().isDropped();
        return new PublishedAnswer(
                later.now,
                firstOn,
                wasDropped && isDropped ? droppedOn : later.droppedOn,
                versions + 1,
                promisesKept(later));
    }

    private static Map<UUID, LocalDate> promises(VersionView version, LocalDate decided) {
        Map<UUID, LocalDate> promises = new HashMap<>();
        version.actions().forEach(action -> promises.put(action.key(), decided));
        return promises;
    }

    private Map<UUID, LocalDate> promisesKept(PublishedAnswer later) {
        Map<UUID, LocalDate> promises = new HashMap<>(later.promisedOn);
        for (ActionView before : now.version().actions()) {
            LocalDate promised = promisedOn.get(before.key());
            boolean same = later.now.version().actions().stream()
                    .anyMatch(action -> action.key().equals(before.key())
                            && Objects.equals(action.due().until(), before.due().until()));
            if (same && promised != null) {
                promises.put(before.key(), promised);
            }
        }
        return promises;
    }
}
