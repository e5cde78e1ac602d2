package org.followthrough.monitoring.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a session.
 *
 * @param outstanding what "request all" would ask now: recommendation and post, in words
 * @param unseen those that it would ask of a post whose holders have no account: nobody finds them in My work
 * @param unaddressed those that it would leave out, because nobody is likely to answer
 */
record RequestsPage(
        SessionView session,
        List<Line> lines,
        List<String> outstanding,
        List<String> unseen,
        List<String> unaddressed,
        List<Link> trail) {

    /**
     * One recommendation.
     *
     * @param posts the likely ones first, each with its holder of today
     * @param chosen the value of the post that was asked or is the likeliest, empty for none
     * @param asked when and how often, null while nobody was asked
     * @param open whether an answer is still to come
     */
    record Line(
            ItemView item,
            StateTag state,
            String path,
            List<Choice> posts,
            String chosen,
            @Nullable String asked,
            boolean open) {

        public boolean isRequested() {
            return item.request().at() != null;
        }

        public boolean mayNoteNothingCame() {
            return open && item.request().notReceivedAt() == null;
        }
    }

    static RequestsPage of(
            SessionView session,
            Map<Long, List<Long>> likely,
            List<PostView> posts,
            Map<Long, List<HolderView>> holders) {
        List<Line> lines = session.included().stream()
                .map(item -> line(session, item, likely.getOrDefault(item.id(), List.of()), posts, holders))
                .toList();
        List<Line> unasked = lines.stream()
                .filter(line -> !line.isRequested() && !line.item().hasAnswer())
                .toList();
        return new RequestsPage(
                session,
                lines,
                unasked.stream()
                        .filter(line -> !line.chosen().isEmpty())
                        .map(line -> name(line) + ": " + chosenText(line))
                        .toList(),
                unasked.stream()
                        .filter(line -> !line.chosen().isEmpty()
                                && !isSeen(holders.getOrDefault(Long.valueOf(line.chosen()), List.of())))
                        .map(RequestsPage::name)
                        .toList(),
                unasked.stream()
                        .filter(line -> line.chosen().isEmpty())
                        .map(RequestsPage::name)
                        .toList(),
                Trail.toPrepare(session));
    }

    private static Line line(
            SessionView session,
            ItemView item,
            List<Long> likely,
            List<PostView> posts,
            Map<Long, List<HolderView>> holders) {
        List<Choice> options = Stream.concat(
                        likely.stream().flatMap(id -> posts.stream().filter(post -> post.id() == id)),
                        posts.stream().filter(post -> !likely.contains(post.id())))
                .map(post -> new Choice(String.valueOf(post.id()), words(post, holders)))
                .toList();
        Long asked = item.request().postId();
        Long first = likely.isEmpty() ? null : likely.get(0);
        boolean requested = item.request().at() != null;
        return new Line(
                item,
                StateTag.of(item),
                Trail.itemPath(session, item),
                Stream.concat(options.stream(), Stream.of(new Choice("", "Nobody here: I ask outside this service")))
                        .toList(),
                Objects.toString(requested ? asked : first, ""),
                requested ? asked(item.request()) : null,
                item.update() == null);
    }

    private static String words(PostView post, Map<Long, List<HolderView>> holders) {
        List<HolderView> today = holders.getOrDefault(post.id(), List.of());
        List<String> names = today.stream().map(HolderView::name).toList();
        return post.title()
                + (post.body().isEmpty() ? "" : ", " + post.body())
                + (names.isEmpty()
                        ? " (nobody holds it today)"
                        : " (" + Words.list(names) + (isSeen(today) ? "" : ", no account here") + ")");
    }

    /** Whether somebody who holds a post finds what is asked of it in My work. */
    private static boolean isSeen(List<HolderView> today) {
        return today.stream().anyMatch(holder -> holder.accountId() != null);
    }

    private static String asked(ItemView.Request request) {
        StringBuilder words = new StringBuilder("Asked ");
        words.append(request.postTitle() == null ? "outside this service" : "of the " + request.postTitle());
        if (request.at() != null) {
            words.append(" on ").append(Words.dateAndTime(request.at()));
        }
        if (request.lastChasedAt() != null) {
            words.append(". Reminded ")
                    .append(request.chasedTimes() == 1 ? "once" : request.chasedTimes() + " times")
                    .append(", last on ")
                    .append(Words.dateAndTime(request.lastChasedAt()));
        }
        return words.append('.').toString();
    }

    private static String name(Line line) {
        return line.item().recommendation().name();
    }

    private static String chosenText(Line line) {
        return line.posts().stream()
                .filter(post -> post.value().equals(line.chosen()))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }
}
