package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ActionView;
import org.followthrough.response.DueWording;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseRules;
import org.followthrough.response.ResponseState;
import org.followthrough.response.VersionView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form of a response beside what is typed into it.
 *
 * @param asked what the response stands for, in printed order
 * @param offered what else it can stand for, before it is started
 * @param council the posts that may be owners
 * @param returned why it came back, as long as that is being mended; null if it did not
 * @param saved actions as they are saved now, by key
 * @param published actions as they are published, by key
 */
record EditPage(
        ResponsePlace place,
        ResponseRules rules,
        List<RecommendationView> asked,
        List<Choice> offered,
        List<PostView> council,
        VersionView.@Nullable Returned returned,
        Map<String, ActionView> saved,
        Map<String, ActionView> published) {

    public String path() {
        return place.path();
    }

    /** "Recommendation 2 a)". */
    public String name() {
        return place.recommendation().title();
    }

    public List<Link> trail() {
        return place.isReadable() ? ResponseTrail.toVersions(place) : ResponseTrail.toResponse(place);
    }

    public List<Choice> decisions() {
        return ResponseForm.decisions();
    }

    public List<Choice> posts() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "No post")));
        council.forEach(post -> choices.add(new Choice(String.valueOf(post.id()), name(post))));
        return choices;
    }

    static String name(PostView post) {
        return post.body().isBlank() ? post.title() : post.title() + ", " + post.body();
    }

    Set<String> postIds() {
        return council.stream().map(post -> String.valueOf(post.id())).collect(Collectors.toSet());
    }

    /** Whether a scrutiny officer types it in for whoever answers. */
    public boolean isOnBehalf() {
        return rules.isOnBehalf();
    }

    /** Whether the cabinet member changes what was submitted to them. */
    public boolean isAsApprover() {
        return rules.kindOfEdit() == ResponseAction.EDIT_AS_APPROVER;
    }

    /** Whether saving starts the next version while the public goes on reading this one. */
    public boolean isPublished() {
        return rules.state() == ResponseState.PUBLISHED;
    }

    /** Whether the public reads an earlier version. */
    public boolean hasPublished() {
        return place.published() != null;
    }

    /** Whether saving starts the next version of what was returned. */
    public boolean isReturned() {
        return rules.state() == ResponseState.RETURNED;
    }

    /** Whether it says that something is no longer deliverable. */
    public boolean isDropped() {
        VersionView newest = newest();
        return newest != null && newest.isDropped();
    }

    public boolean isPublic(String key) {
        return published.containsKey(key);
    }

    /** The date that everybody reads now, null for an action that is not public. */
    public @Nullable String publicDue(String key) {
        ActionView action = published.get(key);
        if (action == null) {
            return null;
        }
        String words = action.due().words();
        String reading = DueWording.of(action);
        return (words.isBlank() ? "No date" : "“" + words + "”") + (reading == null ? "" : ". " + reading);
    }

    /** What was read from due words, as long as they are those that are saved; else null. */
    public @Nullable String reading(String key, String words) {
        ActionView action = saved.get(key);
        return action == null || !action.due().words().equals(words) ? null : DueWording.of(action);
    }

    @Nullable
    VersionView newest() {
        ResponseInHand newest = place.newest();
        return newest == null ? null : newest.response().version();
    }
}
