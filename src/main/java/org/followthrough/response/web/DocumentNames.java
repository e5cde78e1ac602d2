package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a response document calls things by.
 *
 * @param executives of the review's council
 * @param posts of the review's council
 * @param recommendations of the review, in printed order
 */
record DocumentNames(List<CommitteeView> executives, List<PostView> posts, List<RecommendationView> recommendations) {

    /** Parts of the addresses of the recommendations, by id. */
    Map<Long, String> refs() {
        Map<Long, String> refs = new HashMap<>();
        recommendations.forEach(each -> refs.put(each.id(), each.ref()));
        return refs;
    }

    /** Ids of the recommendations, by their parts of the address. */
    Map<String, Long> ids() {
        Map<String, Long> ids = new HashMap<>();
        recommendations.forEach(each -> ids.put(each.ref(), each.id()));
        return ids;
    }

    String slug(@Nullable Long committee) {
        return executives.stream()
                .filter(each -> committee != null && each.id() == committee)
                .map(CommitteeView::slug)
                .findFirst()
                .orElse("");
    }

    /** @throws InvalidInput for none of these */
    @Nullable
    Long committee(String slug) {
        if (slug.isEmpty()) {
            return null;
        }
        return executives.stream()
                .filter(each -> each.slug().equals(slug))
                .map(CommitteeView::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("cabinetCommittee", "Select the executive of this council"));
    }

    /** @throws InvalidInput at the field for none of these */
    @Nullable
    Long post(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return posts.stream()
                .map(PostView::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "Select a post of this council"));
    }

    String postTitle(@Nullable Long post) {
        return posts.stream()
                .filter(each -> post != null && each.id() == post)
                .map(EditPage::name)
                .findFirst()
                .orElse("Not named");
    }

    public List<Choice> executiveChoices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Not named")));
        executives.forEach(each -> choices.add(new Choice(each.slug(), each.name())));
        return choices;
    }

    public List<Choice> postChoices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Not named")));
        posts.forEach(each -> choices.add(new Choice(String.valueOf(each.id()), EditPage.name(each))));
        return choices;
    }

    public List<Choice> recommendationChoices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "None, only words")));
        recommendations.forEach(each -> choices.add(new Choice(each.ref(), name(each))));
        return choices;
    }

    /** "2 a)", or the heading of what has no number. */
    private static String name(RecommendationView recommendation) {
        return recommendation.number().isEmpty() ? recommendation.title() : recommendation.number();
    }
}
