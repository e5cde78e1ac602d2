package org.followthrough.monitoring;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whether monitoring of a recommendation goes on. */
@Component
@Transactional(readOnly = true)
public class StandingReader {

    private final OpenRecommendations recommendations;

    StandingReader(OpenRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * Where a recommendation stands.
     *
     * @param isOpen whether monitoring goes on
     * @param committeeId the committee that looks after it
     * @param recipient whose strand it is, null where it is followed as a whole
     * @param why the words for it, such as "Monitoring ended: 2 Achieved at 8 November 2012"
     */
    public record Standing(
            long committeeId, Strand strand, @Nullable StrandRecipient recipient, boolean isOpen, String why) {}

    /**
     * Where a tracked recommendation of a published review stands.
     *
     * @param place of the recipient whose strand is meant; null where it is followed as a whole
     */
    public Optional<Standing> of(long recommendationId, @Nullable Integer place) {
        long committeeId = recommendations.custodianOf(recommendationId);
        return recommendations.of(committeeId).stream()
                .filter(each -> each.recommendationId() == recommendationId && Objects.equals(each.place(), place))
                .findFirst()
                .map(each -> new Standing(committeeId, each.strand(), each.whose(), each.isOpen(), each.why()));
    }
}
