package org.followthrough.response;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents that executives answer reviews in: public as soon as one of the responses is. */
@Service
@Transactional
public class ExecutiveResponses {

    private static final List<ResponseState> FURTHER = List.of(
            ResponseState.DRAFT,
            ResponseState.RETURNED,
            ResponseState.SUBMITTED,
            ResponseState.APPROVED,
            ResponseState.PUBLISHED);

    private final ExecutiveResponseRepository documents;
    private final Concerns concerns;
    private final ResponseDesk desk;
    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Councils councils;
    private final History history;
    private final JdbcClient jdbc;

    ExecutiveResponses(
            ExecutiveResponseRepository documents,
            Concerns concerns,
            ResponseDesk desk,
            Reviews reviews,
            Recommendations recommendations,
            Councils councils,
            History history,
            JdbcClient jdbc) {
        this.documents = documents;
        this.concerns = concerns;
        this.desk = desk;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.councils = councils;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** What this person may do with the document of a review, and about the review's clocks. */
    @Transactional(readOnly = true)
    public ResponseRules rules(Actor actor, long reviewId) {
        return new ResponseRules(actor, concerns.ofReview(actor, reviewId), furthest(reviewId), Signatures.NONE);
    }

    /**
     * How far the executive's responses have got: whoever may read one of them may read the document that it is printed in.
     * What a body answers for itself is no part of it.
     */
    private ResponseState furthest(long reviewId) {
        return jdbc
                .sql("""
                        select v.published_at, v.approved_at, v.returned_at, v.submitted_at from response r
                        join response_version v on v.response_id = r.id
                        left join post p on p.id = r.recipient_post_id
                        where r.review_id = :review and not v.received
                            and (v.published_at is not null or not coalesce(p.outside, false)) and (v.published_at is not null
                            or v.number = (select max(n.number) from response_version n where n.response_id = r.id))""")
                .param("review", reviewId)
                .query((row, number) -> ResponseState.of(
                        row.getObject("submitted_at") != null,
                        row.getObject("returned_at") != null,
                        row.getObject("approved_at") != null,
                        row.getObject("published_at") != null))
                .list()
                .stream()
                .max(Comparator.comparingInt(FURTHER::indexOf))
                .orElse(ResponseState.DRAFT);
    }

    /** The document of a review, if there is one that this person may read. */
    @Transactional(readOnly = true)
    public Optional<DocumentView> document(Actor actor, long reviewId) {
        if (!rules(actor, reviewId).allows(ResponseAction.READ)) {
            return Optional.empty();
        }
        return documents.findByReviewId(reviewId).map(ExecutiveResponse::view);
    }

    /**
     * Creates the document of a review, or changes it.
     *
     * @param version that the form was made from, null if there was none yet
     * @throws InvalidInput naming the fields
     */
    public DocumentView write(Actor actor, long reviewId, @Nullable Long version, DocumentDetails details) {
        ReviewView review = reviews.review(actor, reviewId);
        ResponseRules rules = rules(actor, reviewId);
        rules.require(ResponseAction.KEEP_DOCUMENT);
        Optional<ExecutiveResponse> before = documents.findByReviewId(reviewId);
        checkWhoDecides(rules, before.map(document -> document.view().details()).orElse(null), details);
        checkNames(actor, review, details);
        before.ifPresent(document -> {
            if (version == null) {
                throw new StaleEdit("the document");
            }
            document.requireVersion(version);
            document.edit(rules, details);
        });
        ExecutiveResponse document = before.orElseGet(() -> new ExecutiveResponse(reviewId, rules, details));
        save(document, before.isEmpty());
        history.record(
                actor,
                before.isEmpty() ? "executive response created" : "executive response edited",
                new Subject("review", reviewId),
                rules.state() == ResponseState.PUBLISHED ? "after publication" : null,
                null);
        return document.view();
    }

    /** Whoever is asked does not choose who decides on the answer, nor who reads it before. */
    private static void checkWhoDecides(ResponseRules rules, @Nullable DocumentDetails before, DocumentDetails after) {
        if (rules.maySayWhoDecides()) {
            return;
        }
        String refusal = "Only a scrutiny officer of the committee can change this";
        if (!Objects.equals(before == null ? null : before.portfolioPostId(), after.portfolioPostId())) {
            throw new InvalidInput("portfolioPost", refusal);
        }
        if (!Objects.equals(before == null ? null : before.leadPostId(), after.leadPostId())) {
            throw new InvalidInput("leadPost", refusal);
        }
    }

    private void save(ExecutiveResponse document, boolean isNew) {
        try {
            if (isNew) {
                documents.save(document);
            }
            documents.flush();
        } catch (DataIntegrityViolationException createdMeanwhile) {
            throw new StaleEdit("the document");
        }
    }

    private void checkNames(Actor actor, ReviewView review, DocumentDetails details) {
        Long portfolio = details.portfolioPostId();
        if (portfolio != null) {
            desk.requirePosts(review.id(), Set.of(portfolio), "portfolioPost");
        }
        Long lead = details.leadPostId();
        if (lead != null) {
            desk.requirePosts(review.id(), Set.of(lead), "leadPost");
        }
        Long cabinet = details.cabinetCommitteeId();
        if (cabinet != null) {
            long council = councils.committee(review.committeeId()).councilId();
            CommitteeView committee = councils.committee(cabinet);
            if (committee.councilId() != council || committee.kind() != CommitteeKind.EXECUTIVE) {
                throw new InvalidInput("cabinetCommittee", "Select the executive of this council");
            }
        }
        Set<Long> known = recommendations.of(actor, review.id()).stream()
                .map(RecommendationView::id)
                .collect(Collectors.toSet());
        List<Long> named = details.summary().stream()
                .map(SummaryLine::recommendationId)
                .filter(Objects::nonNull)
                .toList();
        if (!known.containsAll(named)) {
            throw new InvalidInput("summary", "Select recommendations of this review");
        }
    }
}
