package org.followthrough.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing responses. Whatever changes one takes the id and version of the version that the form was made from; it
 * throws {@link org.followthrough.shared.StaleEdit} when that is not the newest any more.
 */
@Service
@Transactional
public class Responses {

    private final ResponseDesk desk;
    private final Concerns concerns;
    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Clock clock;

    Responses(ResponseDesk desk, Concerns concerns, Reviews reviews, Recommendations recommendations, Clock clock) {
        this.desk = desk;
        this.concerns = concerns;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /**
     * What this person may do about recommendations that nobody has begun to answer.
     *
     * @param recipientPostId who would answer, null for the executive as a whole
     */
    @Transactional(readOnly = true)
    public ResponseRules rulesToStart(
            Actor actor, long reviewId, @Nullable Long recipientPostId, List<Long> recommendationIds) {
        return new ResponseRules(
                actor,
                concerns.ofRecommendations(actor, reviewId, recipientPostId, recommendationIds),
                ResponseState.NOT_STARTED,
                Signatures.NONE);
    }

    /** What this person may do about a review's answers as a whole, whatever has become of each. */
    @Transactional(readOnly = true)
    public ResponseRules rulesOfReview(Actor actor, long reviewId) {
        return new ResponseRules(actor, concerns.ofReview(actor, reviewId), ResponseState.NOT_STARTED, Signatures.NONE);
    }

    /**
     * Starts a response with its first draft.
     *
     * @param recipientPostId who answers, null for the executive as a whole
     * @param recommendationIds what it stands for, in printed order; at least one, all of the review
     * @throws RefusedAction (409) if the recipient has a response to one of them already
     */
    public VersionRef start(
            Actor actor,
            long reviewId,
            @Nullable Long recipientPostId,
            List<Long> recommendationIds,
            ResponseDraft draft) {
        ReviewView review = reviews.review(actor, reviewId);
        requireOfReview(actor, review, recommendationIds);
        ResponseRules rules = rulesToStart(actor, reviewId, recipientPostId, recommendationIds);
        requireEach(actor, reviewId, recipientPostId, recommendationIds);
        if (recipientPostId != null) {
            desk.requirePosts(reviewId, Set.of(recipientPostId), "recipient");
        }
        desk.requirePosts(reviewId, draft.ownerPosts(), "actions");
        draft.check(clock.instant());
        Response response = desk.add(new Response(reviewId, recipientPostId, recommendationIds));
        ResponseVersion first =
                new ResponseVersion(response.id(), rules, draft, desk.paperOnOfReview(reviewId), clock.instant());
        desk.add(first);
        desk.note(actor, "response started", first, null);
        return VersionRef.of(first);
    }

    /**
     * Saves the words. A draft is changed in place; what was returned or published gets a next version with these
     * words, and so does what was submitted when the cabinet member changes it.
     */
    public VersionRef edit(Actor actor, long versionId, long version, ResponseDraft draft) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        inHand.rules().require(inHand.rules().kindOfEdit());
        long review = desk.reviewOf(inHand.newest());
        desk.requirePosts(review, draft.ownerPosts(), "actions");
        return edit(actor, inHand, draft, desk.paperOnOfReview(review));
    }

    private VersionRef edit(Actor actor, ResponseDesk.InHand inHand, ResponseDraft draft, LocalDate paperOn) {
        ResponseRules rules = inHand.rules();
        ResponseAction as = rules.kindOfEdit();
        ResponseVersion saved = inHand.newest().edit(rules, as, draft, paperOn, clock.instant());
        keep(inHand, saved);
        boolean asApprover = as == ResponseAction.EDIT_AS_APPROVER;
        desk.note(actor, asApprover ? "response edited by approver" : "response edited", saved, null);
        return VersionRef.of(saved);
    }

    private void keep(ResponseDesk.InHand inHand, ResponseVersion saved) {
        if (saved == inHand.newest()) {
            desk.save();
        } else {
            desk.add(saved);
        }
    }

    /**
     * Lets a draft stand for other recommendations, as long as none of its versions is published.
     *
     * @param recommendationIds in printed order; at least one, all of the review
     * @throws RefusedAction (409) if the recipient has another response to one of them, or a version is published
     */
    public void regroup(Actor actor, long versionId, long version, List<Long> recommendationIds) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        ResponseVersion newest = inHand.newest();
        newest.regroup(inHand.rules(), desk.published(newest) != null);
        long review = desk.reviewOf(newest);
        requireOfReview(actor, reviews.review(actor, review), recommendationIds);
        requireEach(
                actor,
                review,
                desk.recipientOf(newest.responseId()),
                desk.added(newest.responseId(), recommendationIds));
        desk.regroup(newest.responseId(), recommendationIds);
        desk.note(actor, "response regrouped", newest, null);
    }

    /**
     * Sends the draft to the cabinet member.
     *
     * @throws InvalidInput if something is missing, with the fields of the form that edits it; a date that is later
     *     than the published one lacks a reason at {@code actions[n].dateReason}
     */
    public VersionRef submit(Actor actor, long versionId, long version) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        ResponseVersion newest = inHand.newest();
        newest.submit(inHand.rules(), desk.published(newest), clock.instant());
        desk.save();
        desk.note(actor, "response submitted", newest, null);
        return VersionRef.of(newest);
    }

    /**
     * What submission would still ask for, by field of the form that edits it; nothing is changed.
     *
     * @param responseId whose newest version this person may read
     */
    @Transactional(readOnly = true)
    public Map<String, String> missing(Actor actor, long responseId) {
        ResponseVersion newest = desk.look(actor, responseId);
        return newest.missing(desk.published(newest));
    }

    /** Drafts the next version of what was accepted and published, saying that it is no longer deliverable. */
    public VersionRef drop(Actor actor, long versionId, long version, String reason) {
        ResponseDesk.InHand inHand = desk.take(actor, versionId, version);
        ResponseVersion newest = inHand.newest();
        ResponseVersion next = newest.drop(inHand.rules(), reason, desk.paperOn(newest.responseId()), clock.instant());
        desk.add(next);
        desk.note(actor, "response dropped", next, reason);
        return VersionRef.of(next);
    }

    /**
     * Hands the actions of one post over to another in every draft of a review that this person may edit, all or none;
     * what was returned gets its next version. What is published stays: there a post's new holder follows from the post
     * itself.
     *
     * @return in how many responses there were such actions
     */
    public int reassign(Actor actor, long reviewId, long fromPostId, long toPostId) {
        reviews.review(actor, reviewId);
        // asked of the review first: that there is nothing to hand over is no answer for whoever may not hand over
        rulesOfReview(actor, reviewId).require(ResponseAction.EDIT);
        desk.requirePosts(reviewId, Set.of(toPostId), "toPost");
        LocalDate paperOn = desk.paperOnOfReview(reviewId);
        List<ResponseDesk.InHand> concerned = desk.takeAll(actor, reviewId).stream()
                .filter(each -> each.rules().state().isOpenForWriting()
                        && each.rules().allows(ResponseAction.EDIT)
                        && each.newest().draft().ownerPosts().contains(fromPostId))
                .toList();
        for (ResponseDesk.InHand each : concerned) {
            ResponseDraft handedOver = each.newest().draft().reassigned(fromPostId, toPostId);
            ResponseVersion saved = each.newest().reassign(each.rules(), handedOver, paperOn, clock.instant());
            keep(each, saved);
            desk.note(actor, "response's actions reassigned", saved, null);
        }
        return concerned.size();
    }

    /** Whose one recommendation it is may not answer their neighbours' as well. */
    private void requireEach(Actor actor, long reviewId, @Nullable Long recipientPostId, List<Long> recommendationIds) {
        recommendationIds.forEach(each ->
                rulesToStart(actor, reviewId, recipientPostId, List.of(each)).require(ResponseAction.EDIT));
    }

    /** Which recommendations of a review a recipient has not begun to answer and this person may let it answer. */
    @Transactional(readOnly = true)
    public Set<Long> answerable(Actor actor, long reviewId, @Nullable Long recipientPostId) {
        Set<Long> begun = desk.answered(reviewId, recipientPostId);
        return recommendations.of(actor, reviewId).stream()
                .map(RecommendationView::id)
                .filter(each -> !begun.contains(each))
                .filter(each -> rulesToStart(actor, reviewId, recipientPostId, List.of(each))
                        .allows(ResponseAction.EDIT))
                .collect(Collectors.toSet());
    }

    private void requireOfReview(Actor actor, ReviewView review, List<Long> wanted) {
        Set<Long> known = recommendations.of(actor, review.id()).stream()
                .map(RecommendationView::id)
                .collect(Collectors.toSet());
        if (wanted.isEmpty() || !known.containsAll(wanted) || new HashSet<>(wanted).size() != wanted.size()) {
            throw new InvalidInput("recommendations", "Select what this response stands for, each once");
        }
    }
}
