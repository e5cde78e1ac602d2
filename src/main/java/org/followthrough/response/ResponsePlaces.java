package org.followthrough.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds responses by their addresses, and the addresses of responses. */
@Component
@Transactional(readOnly = true)
public class ResponsePlaces {

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final ResponseReader reader;
    private final Posts posts;

    ResponsePlaces(Reviews reviews, Recommendations recommendations, ResponseReader reader, Posts posts) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.reader = reader;
        this.posts = posts;
    }

    /**
     * What is at an address: a response, or the place of one that nobody has begun or that this person may not read.
     *
     * @param recipientKey see {@link Recipient#key}
     * @throws RefusedAction (404) if the person may not read the recommendation, or it asks nothing of the recipient
     */
    public ResponsePlace of(Actor actor, String slug, String ref, String recipientKey) {
        ReviewView review = reviews.review(actor, slug);
        RecommendationView recommendation = recommendations.recommendation(actor, review, ref);
        ReadableResponses readable = readable(actor, review);
        Recipient recipient = recipients(readable.posts(recommendation), titles()).stream()
                .filter(each -> each.key().equals(recipientKey))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
        return readable.place(review, recommendation, recipient);
    }

    /**
     * The places of one recommendation: of each response that this person may read, and of each answer that is owed and
     * not published yet.
     */
    public List<ResponsePlace> of(Actor actor, ReviewView review, RecommendationView recommendation) {
        ReadableResponses readable = readable(actor, review);
        Set<@Nullable Long> owing = new HashSet<>();
        OwedAnswers.of(recommendations.of(actor, review.id()), readable.published()).stream()
                .filter(owed -> owed.recommendation().id() == recommendation.id())
                .forEach(owed -> owing.add(owed.recipientPostId()));
        return recipients(readable.posts(recommendation), titles()).stream()
                .map(recipient -> readable.place(review, recommendation, recipient))
                .filter(place ->
                        place.isReadable() || owing.contains(place.recipient().postId()))
                .toList();
    }

    /**
     * One place for each response to a review that this person may read, under the first recommendation that it stands
     * for, and one for each answer that is owed and that this person sees no response for; in printed order.
     */
    public List<ResponsePlace> ofReview(Actor actor, ReviewView review) {
        List<RecommendationView> all = recommendations.of(actor, review.id());
        Map<Long, RecommendationView> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        ReadableResponses readable = readable(actor, review);
        Map<Long, String> titles = titles();
        List<ResponsePlace> places = new ArrayList<>();
        for (ResponseView response : readable.each()) {
            RecommendationView first =
                    Objects.requireNonNull(byId.get(response.recommendationIds().get(0)));
            places.add(readable.place(
                    review, first, recipient(readable.posts(first), titles, response.recipientPostId())));
        }
        for (OwedAnswers.Owed owed : OwedAnswers.of(all, readable.each())) {
            RecommendationView asked = owed.recommendation();
            places.add(readable.place(review, asked, recipient(readable.posts(asked), titles, owed.recipientPostId())));
        }
        places.sort(Comparator.comparingInt(place -> place.recommendation().position()));
        return places;
    }

    /** The same without what bodies outside the executive answer for themselves, which is no part of its paper. */
    public List<ResponsePlace> ofExecutive(Actor actor, ReviewView review) {
        Set<Long> outside =
                posts.all().stream().filter(PostView::outside).map(PostView::id).collect(Collectors.toSet());
        return ofReview(actor, review).stream()
                .filter(place -> place.recipient().postId() == null
                        || !outside.contains(place.recipient().postId())
                        || isThroughExecutive(place))
                .toList();
    }

    private static boolean isThroughExecutive(ResponsePlace place) {
        ResponseInHand newest = place.newest();
        ResponseView shown = place.shown();
        boolean forItself = newest != null && newest.rules().answersForItself();
        return shown != null && shown.version().received() == null && !forItself;
    }

    /** Everybody who owes an answer to a review or has given one that this person may read; the executive first. */
    public List<Recipient> recipients(Actor actor, ReviewView review) {
        ReadableResponses readable = readable(actor, review);
        Set<Long> all = new TreeSet<>();
        recommendations.of(actor, review.id()).forEach(each -> all.addAll(readable.posts(each)));
        return List.copyOf(recipients(all, titles()));
    }

    private ReadableResponses readable(Actor actor, ReviewView review) {
        return reader.readable(actor, review.id());
    }

    private static Recipient recipient(Set<Long> candidates, Map<Long, String> titles, @Nullable Long post) {
        return recipients(candidates, titles).stream()
                .filter(each -> Objects.equals(each.postId(), post))
                .findFirst()
                .orElseThrow();
    }

    private static Collection<Recipient> recipients(Set<Long> candidates, Map<Long, String> titles) {
        Map<Long, String> named = new LinkedHashMap<>();
        candidates.forEach(id -> named.put(id, Objects.requireNonNull(titles.get(id))));
        return Recipient.of(named);
    }

    private Map<Long, String> titles() {
        Map<Long, String> titles = new HashMap<>();
        posts.all().forEach(post -> titles.put(post.id(), post.title()));
        return titles;
    }
}
