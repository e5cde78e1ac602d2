package org.followthrough.monitoring;

import java.util.Optional;
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
     * @param why the words for it, such as "Monitoring ended: 2 Achieved at 8 November 2012"
     */
    public record Standing(boolean isOpen, String why) {}

    /**
     * Where a tracked recommendation of a published review stands.
     *
     * @param committeeId the committee that owns it
     */
    public Optional<Standing> of(long committeeId, long recommendationId) {
        return recommendations.of(committeeId).stream()
                .filter(each -> each.recommendationId() == recommendationId)
                .findFirst()
                .map(each -> new Standing(each.isOpen(), each.why()));
    }
}
