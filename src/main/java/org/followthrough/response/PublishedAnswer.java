package org.followthrough.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of one response.
 *
 * @param now its last published version
 * @param firstOn the day on which the recipient had answered: when the decision on the first published version was
 *     published or, where nobody knows that, when it was taken
 * @param droppedOn when it was decided that what had been accepted is no longer deliverable; null while it is
 * @param versions how many versions have been published
 */
public record PublishedAnswer(
        ResponseView now, LocalDate firstOn, @Nullable LocalDate droppedOn, int versions) {

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

    private static PublishedAnswer first(ResponseView version) {
        DecisionDates dates = Objects.requireNonNull(version.version().dates());
        LocalDate published = dates.publishedOn();
        return new PublishedAnswer(
                version,
                published == null ? dates.decidedOn() : published,
                version.version().isDropped() ? dates.decidedOn() : null,
                1);
    }

    private PublishedAnswer then(PublishedAnswer later) {
        boolean wasDropped = now.version().isDropped();
        boolean isDropped = later.now.version().isDropped();
        return new PublishedAnswer(
                later.now, firstOn, wasDropped && isDropped ? droppedOn : later.droppedOn, versions + 1);
    }
}
