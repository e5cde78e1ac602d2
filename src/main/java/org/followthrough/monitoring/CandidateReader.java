package org.followthrough.monitoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a session has to choose from, in one statement. */
@Component
@Transactional(readOnly = true)
public class CandidateReader {

    private final OpenRecommendations recommendations;

    CandidateReader(OpenRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** Every tracked recommendation of the committee's published reviews, in printed order, ended ones included. */
    public List<CandidateView> of(SessionView session) {
        Map<Strand, ItemView> items = session.items().stream()
                .collect(Collectors.toMap(item -> item.recommendation().strand(), Function.identity()));
        return recommendations.of(session.committee().id()).stream()
                .map(each -> view(each, items.get(each.strand())))
                .toList();
    }

    private static CandidateView view(OpenRecommendations.Candidate candidate, @Nullable ItemView item) {
        return new CandidateView(
                candidate.strand(),
                candidate.place(),
                candidate.title(),
                candidate.name(),
                candidate.reviewSlug(),
                candidate.reviewTitle(),
                candidate.ref(),
                candidate.heading(),
                candidate.text(),
                candidate.isOpen(),
                candidate.statusOn(),
                candidate.why(),
                item == null && candidate.isOpen(),
                item != null && item.included(),
                item == null ? null : item.choiceReason());
    }
}
