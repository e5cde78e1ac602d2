package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.response.ActionView;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseState;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;

/**
 * The posts that answer for the actions of a review, and where.
 *
 * @param responses those that have been begun and that this person may read
 * @param holders who holds the posts today
 */
record OwnersPage(
        ReviewView review, List<ResponsePlace> responses, List<PostView> posts, Map<Long, List<HolderView>> holders) {

    /**
     * A response with actions of a post.
     *
     * @param changes whether handing over changes it: it is being written, and this person may write it
     * @param count how many
     */
    record Affected(ResponsePlace place, ResponseState state, boolean changes, long count) {}

    public String path() {
        return "/reviews/" + review.slug() + "/response/owners";
    }

    public List<Link> trail() {
        return List.of(
                new Link("Home", "/"),
                new Link("Reviews", "/reviews"),
                new Link(review.title(), "/reviews/" + review.slug()));
    }

    /** The posts that own an action. */
    public List<Choice> owners() {
        Set<Long> owning = new LinkedHashSet<>();
        for (ResponsePlace place : responses) {
            actions(place)
                    .forEach(action -> action.owners().stream()
                            .map(ActionView.OwnerView::postId)
                            .forEach(owning::add));
        }
        return choices(posts.stream().filter(post -> owning.contains(post.id())).toList());
    }

    /** Every post of the council. */
    public List<Choice> all() {
        return choices(posts);
    }

    /** "Karen Perry, Assistant Director"; the title alone where nobody holds the post today. */
    String name(PostView post) {
        String held = holders.getOrDefault(post.id(), List.of()).stream()
                .map(HolderView::name)
                .collect(Collectors.joining(", "));
        String title = EditPage.name(post);
        return held.isEmpty() ? title : title + " (" + held + ")";
    }

    /** The responses with actions of a post, those that change first. */
    List<Affected> affected(long post) {
        List<Affected> affected = new ArrayList<>();
        for (ResponsePlace place : responses) {
            long count = actions(place).stream()
                    .filter(action -> action.owners().stream().anyMatch(owner -> Objects.equals(owner.postId(), post)))
                    .count();
            if (count > 0) {
                affected.add(new Affected(place, state(place), changes(place), count));
            }
        }
        affected.sort(Comparator.comparing(each -> !each.changes()));
        return affected;
    }

    private List<Choice> choices(List<PostView> of) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Select a post")));
        of.forEach(post -> choices.add(new Choice(String.valueOf(post.id()), name(post))));
        return choices;
    }

    private static List<ActionView> actions(ResponsePlace place) {
        ResponseInHand newest = place.newest();
        return newest == null ? List.of() : newest.response().version().actions();
    }

    private static boolean changes(ResponsePlace place) {
        ResponseInHand newest = place.newest();
        return newest != null
                && newest.rules().state().isOpenForWriting()
                && newest.rules().allows(ResponseAction.EDIT);
    }

    private static ResponseState state(ResponsePlace place) {
        ResponseInHand newest = place.newest();
        return newest == null ? ResponseState.NOT_STARTED : newest.rules().state();
    }
}
