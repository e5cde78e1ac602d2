package org.followthrough.response;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** What one recipient answers to one recommendation or several; what it says is in its versions. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class Response extends BaseEntity {

    /** The recipient's key where the executive as a whole answers. */
    private static final long EXECUTIVE = 0;

    private long reviewId;
    private @Nullable Long recipientPostId;

    @ElementCollection
    @CollectionTable(name = "response_recommendation", joinColumns = @JoinColumn(name = "response_id"))
    @OrderColumn(name = "position")
    private List<AnsweredRecommendation> recommendations = new ArrayList<>();

    protected Response() {}

    Response(long reviewId, @Nullable Long recipientPostId, List<Long> recommendationIds) {
        this.reviewId = reviewId;
        this.recipientPostId = recipientPostId;
        answer(recommendationIds);
    }

    /** Lets go of what it stands for; to be saved before {@link #answer}, since a row that moves meets its old self. */
    void answerNothing() {
        recommendations.clear();
    }

    final void answer(List<Long> recommendationIds) {
        long recipient = recipientPostId == null ? EXECUTIVE : recipientPostId;
        recommendationIds.forEach(id -> recommendations.add(new AnsweredRecommendation(reviewId, recipient, id)));
    }

    long reviewId() {
        return reviewId;
    }
}
