package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.Councils;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.ActionView;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseRules;
import org.followthrough.response.ResponseView;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionView;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every page on which a response is written looks up first. */
@Component
class WritingPages {

    private final ResponsePlaces places;
    private final ResponseReader reader;
    private final ResponseGate gate;
    private final Recommendations recommendations;
    private final Responses responses;
    private final Councils councils;
    private final Posts posts;

    WritingPages(
            ResponsePlaces places,
            ResponseReader reader,
            ResponseGate gate,
            Recommendations recommendations,
            Responses responses,
            Councils councils,
            Posts posts) {
        this.places = places;
        this.reader = reader;
        this.gate = gate;
        this.recommendations = recommendations;
        this.responses = responses;
        this.councils = councils;
        this.posts = posts;
    }

    /** What is at an address. */
    ResponsePlace place(Actor actor, Where where) {
        return places.of(actor, where.slug(), where.ref(), where.recipient());
    }

    /** The parts of a response's address. */
    record Where(String slug, String ref, String recipient) {}

    /** The same for a page that changes its words; refused to whoever may not. */
    ResponsePlace toEdit(Actor actor, Where where) {
        ResponsePlace place = place(actor, where);
        ResponseRules rules = gate.rules(actor, place);
        rules.require(rules.kindOfEdit());
        return place;
    }

    /** Everything that the form shows beside what is typed. */
    EditPage editPage(Actor actor, ResponsePlace place) {
        List<RecommendationView> all = recommendations.of(actor, place.review().id());
        List<Long> ids = standsFor(place);
        ResponseInHand newest = place.newest();
        return new EditPage(
                place,
                gate.rules(actor, place),
                all.stream().filter(each -> ids.contains(each.id())).toList(),
                newest == null ? choices(unanswered(actor, place, all)) : List.of(),
                posts(place.review()),
                returned(actor, newest),
                newest == null ? Map.of() : actions(newest.response()),
                actions(place.published()));
    }

    /** Why it came back: said until it is submitted again. */
    private VersionView.@Nullable Returned returned(Actor actor, @Nullable ResponseInHand newest) {
        if (newest == null || !newest.rules().state().isOpenForWriting()) {
            return null;
        }
        VersionView now = newest.response().version();
        if (now.returned() != null || now.number() == 1) {
            return now.returned();
        }
        return reader.versions(actor, newest.response().responseId()).stream()
                .map(ResponseView::version)
                .filter(each -> each.number() == now.number() - 1)
                .findFirst()
                .map(VersionView::returned)
                .orElse(null);
    }

    /** Keys of all actions that a response ever had, as far as this person may read its versions. */
    Set<String> keys(Actor actor, ResponsePlace place) {
        ResponseInHand newest = place.newest();
        if (newest == null) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>();
        reader.versions(actor, newest.response().responseId())
                .forEach(each -> keys.addAll(actions(each).keySet()));
        return keys;
    }

    List<RecommendationView> recommendations(Actor actor, ReviewView review) {
        return recommendations.of(actor, review.id());
    }

    /** Ids of what the response stands for, or would. */
    static List<Long> standsFor(ResponsePlace place) {
        ResponseInHand newest = place.newest();
        return newest == null
                ? List.of(place.recommendation().id())
                : newest.response().recommendationIds();
    }

    /** The others of the review that the recipient has not begun to answer and this person may, in printed order. */
    List<RecommendationView> unanswered(Actor actor, ResponsePlace place, List<RecommendationView> all) {
        Set<Long> answerable = responses.answerable(
                actor, place.review().id(), place.recipient().postId());
        List<Long> own = standsFor(place);
        return all.stream()
                .filter(each -> each.details().kind() != RecommendationKind.THEME)
                .filter(each -> answerable.contains(each.id()) && !own.contains(each.id()))
                .toList();
    }

    /** The posts of the review's council. */
    List<PostView> posts(ReviewView review) {
        long council = councils.committee(review.committeeId()).councilId();
        return posts.all().stream().filter(post -> post.councilId() == council).toList();
    }

    /** Recommendations to be ticked, by their parts of the address. */
    static List<Choice> choices(List<RecommendationView> of) {
        List<Choice> choices = new ArrayList<>();
        of.forEach(each -> choices.add(
                new Choice(each.ref(), each.title(), Excerpt.of(each.details().text()))));
        return choices;
    }

    private static Map<String, ActionView> actions(@Nullable ResponseView response) {
        Map<String, ActionView> actions = new LinkedHashMap<>();
        if (response != null) {
            response.version().actions().forEach(each -> actions.put(each.key().toString(), each));
        }
        return actions;
    }
}
