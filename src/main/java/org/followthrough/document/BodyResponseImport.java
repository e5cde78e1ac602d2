package org.followthrough.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.Approvals;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.response.VersionView;
import org.springframework.stereotype.Component;

/** Takes in what bodies outside the executive answer: the officer records each answer and publishes it as received. */
@Component
class BodyResponseImport {

    private final Responses responses;
    private final Approvals approvals;
    private final ResponseReader reader;

    BodyResponseImport(Responses responses, Approvals approvals, ResponseReader reader) {
        this.responses = responses;
        this.approvals = approvals;
        this.reader = reader;
    }

    /**
     * Takes one body's answers to a review in.
     *
     * @param at its place in the paper
     * @param known the review's recommendations by their refs
     */
    void take(String at, PaperReviews.BodyResponse paper, Hands hands, Map<String, RecommendationView> known) {
        for (int i = 0; i < paper.answers().size(); i++) {
            PaperResponse.Reply reply = paper.answers().get(i);
            RecommendationView answered = known.get(reply.recommendation());
            if (answered == null) {
                throw new WrongPaper(
                        "%s.answers[%d].recommendation".formatted(at, i),
                        "there is no recommendation %s in the review".formatted(reply.recommendation()));
            }
            if (reply.isGiven()) {
                VersionRef recorded = responses.start(
                        hands.officer(),
                        answered.reviewId(),
                        hands.places().post(paper.recipient()),
                        List.of(answered.id()),
                        ResponseImport.draft(reply, hands));
                String note = Stream.of(paper.remark(), reply.remark())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n"));
                VersionView draft = draft(hands, answered.reviewId(), recorded);
                approvals.publishReceived(
                        hands.officer(), draft.id(), draft.version(), paper.decidedOn(), paper.publishedOn(), note);
            }
        }
    }

    private VersionView draft(Hands hands, long review, VersionRef recorded) {
        return reader.newestOfReview(hands.officer(), review).stream()
                .map(each -> each.response().version())
                .filter(version -> version.id() == recorded.versionId())
                .findFirst()
                .orElseThrow();
    }
}
