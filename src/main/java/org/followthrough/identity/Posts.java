package org.followthrough.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts and who held them when, kept by administrators, read by everybody. Changes take the version that the form was
 * made from and throw {@link org.followthrough.shared.StaleEdit} when it is not the newest.
 */
@Service
@Transactional
public class Posts {

    private final PostRepository posts;
    private final PostHolderRepository holders;
    private final AccountRepository accounts;
    private final List<PostUse> uses;
    private final History history;

    Posts(
            PostRepository posts,
            PostHolderRepository holders,
            AccountRepository accounts,
            List<PostUse> uses,
            History history) {
        this.posts = posts;
        this.holders = holders;
        this.accounts = accounts;
        this.uses = List.copyOf(uses);
        this.history = history;
    }

    /** Adds a post to a council. */
    public PostView create(Actor actor, PostDetails details) {
        RefusedAction.throwIf(new PostRules(actor).refusalToKeep());
        PostDetails clean = clean(details);
        requireFree(clean);
        Post post = saved("councilId", "Select a council", () -> posts.saveAndFlush(new Post(clean)));
        history.record(actor, "post created", subject(post.id()), clean.title(), null);
        return post.view();
    }

    /**
     * Gives a post another title or body, or says whether it answers for itself; it stays with its council.
     *
     * @throws InvalidInput (outside) if an answer of it waits for the executive's approval or decision, which would change
     *     hands
     */
    public PostView rename(Actor actor, long id, long version, PostDetails details) {
        RefusedAction.throwIf(new PostRules(actor).refusalToKeep());
        Post post = find(posts.hold(id).orElseThrow(RefusedAction::notFound));
        post.requireVersion(version);
        PostView before = post.view();
        PostDetails clean =
                clean(new PostDetails(before.councilId(), details.title(), details.body(), details.outside()));
        if (!before.title().equals(clean.title()) || !before.body().equals(clean.body())) {
            requireFree(clean);
        }
        if (before.outside() != clean.outside() && uses.stream().anyMatch(use -> use.isAnswering(id))) {
            throw new InvalidInput(
                    "outside",
                    "An answer of this post is submitted and not published yet. Have it returned or published first");
        }
        post.rename(clean);
        saved("title", "There is already a post with this title", () -> posts.saveAndFlush(post));
        history.record(actor, "post renamed", subject(id), clean.title(), null);
        if (before.outside() != clean.outside()) {
            String now = clean.outside() ? "It answers for itself" : "The executive answers for it";
            history.record(actor, "post's answers changed", subject(id), now, null);
        }
        return post.view();
    }

    /** Says who holds a post; several may hold it at once. */
    public HolderView appoint(Actor actor, long postId, HolderDetails details) {
        RefusedAction.throwIf(new PostRules(actor).refusalToLetAct(details.accountId()));
        HolderDetails clean = clean(details);
        requireAnswering(clean.accountId());
        Post post = find(postId);
        PostHolder holder = saved(
                "accountId",
                "Select an account that exists",
                () -> holders.saveAndFlush(new PostHolder(post.id(), clean)));
        history.record(actor, "post holder appointed", subject(postId), words(clean), null);
        return holder.view();
    }

    /** Corrects who held a post and when. */
    public HolderView correctHolder(Actor actor, long holderId, long version, HolderDetails details) {
        RefusedAction.throwIf(new PostRules(actor).refusalToKeep());
        HolderDetails clean = clean(details);
        PostHolder holder = findHolder(holderId, version);
        RefusedAction.throwIf(new PostRules(actor).refusalToLetAct(details.accountId()));
        requireAnswering(clean.accountId());
        holder.correct(clean);
        saved("accountId", "Select an account that exists", () -> holders.saveAndFlush(holder));
        history.record(actor, "post holder corrected", subject(holder.postId()), words(clean), null);
        return holder.view();
    }

    /**
     * Says on which day a holder leaves.
     *
     * @param lastDay the last day in the post, that day included
     */
    public HolderView leave(Actor actor, long holderId, long version, LocalDate lastDay) {
        RefusedAction.throwIf(new PostRules(actor).refusalToKeep());
        PostHolder holder = findHolder(holderId, version);
        requireInOrder(holder.fromDate(), lastDay);
        holder.leave(lastDay);
        holders.saveAndFlush(holder);
        history.record(actor, "post holder left", subject(holder.postId()), "Last day " + lastDay, null);
        return holder.view();
    }

    /** Every post, by council, title and body. */
    @Transactional(readOnly = true)
    public List<PostView> all() {
        return posts.findAllByOrderByCouncilIdAscTitleAscBodyAsc().stream()
                .map(Post::view)
                .toList();
    }

    /** One post. */
    @Transactional(readOnly = true)
    public PostView post(long id) {
        return find(id).view();
    }

    /** How many posts there are. */
    @Transactional(readOnly = true)
    public long count() {
        return posts.count();
    }

    /** What this person may do with posts, for the buttons of a page. */
    public PostRules rules(Actor actor) {
        return new PostRules(actor);
    }

    /**
     * One holder of a post.
     *
     * @throws RefusedAction (404) if there is none
     */
    @Transactional(readOnly = true)
    public HolderView holder(long holderId) {
        return holders.findById(holderId).map(PostHolder::view).orElseThrow(RefusedAction::notFound);
    }

    /** Everybody who ever held the post, the earliest first. */
    @Transactional(readOnly = true)
    public List<HolderView> holders(long postId) {
        return holders.findByPostIdOrderByFromDateAscIdAsc(postId).stream()
                .map(PostHolder::view)
                .toList();
    }

    /** Everybody who ever held the posts, by post, the earliest first; a post that nobody held is not in it. */
    @Transactional(readOnly = true)
    public Map<Long, List<HolderView>> holders(Collection<Long> postIds) {
        return holders.findByPostIdInOrderByFromDateAscIdAsc(postIds).stream()
                .map(PostHolder::view)
                .collect(Collectors.groupingBy(HolderView::postId));
    }

    /** Whom the record names as holding the posts on a day, by post; a post with nobody is not in it. One statement for all of them. */
    @Transactional(readOnly = true)
    public Map<Long, List<HolderView>> holdersOn(Collection<Long> postIds, LocalDate day) {
        return holders.findHolding(postIds, day).stream()
                .map(PostHolder::view)
                .collect(Collectors.groupingBy(HolderView::postId));
    }

    /** What of a post's title and body cannot be kept, by field. */
    public static Map<String, String> problems(PostDetails details) {
        Map<String, String> problems = new LinkedHashMap<>();
        clean(details, problems);
        return problems;
    }

    private static PostDetails clean(PostDetails details) {
        Map<String, String> problems = new LinkedHashMap<>();
        PostDetails clean = clean(details, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return clean;
    }

    private static PostDetails clean(PostDetails details, Map<String, String> problems) {
        String title = Wording.collect(
                problems, () -> Wording.line("title", details.title(), "title", Wording.TITLE_LENGTH), "");
        String body = Wording.collect(
                problems,
                () -> Wording.optionalLine("body", details.body(), "directorate or body", Wording.TITLE_LENGTH),
                "");
        return new PostDetails(details.councilId(), title, body, details.outside());
    }

    private static HolderDetails clean(HolderDetails details) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean unnamed = details.name().isBlank()
                && details.accountId() == null
                && details.words().saySomething();
        String name = unnamed ? "" : Wording.collect(problems, () -> Wording.name("name", details.name()), "");
        details.words().check(problems);
        LocalDate until = details.until();
        if (until != null) {
            Wording.collect(problems, () -> requireInOrder(details.from(), until), until);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new HolderDetails(name, details.accountId(), details.from(), until, details.words());
    }

    static LocalDate requireInOrder(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "The last day must not be before the first");
        }
        return until;
    }

    private void requireAnswering(@Nullable Long accountId) {
        boolean answering = accountId == null
                || accounts.findById(accountId)
                        .filter(account -> account.view().answersForPosts())
                        .isPresent();
        if (!answering) {
            throw new InvalidInput(
                    "accountId",
                    "This account has neither the role Service officer nor Cabinet member. Give it one of them first");
        }
    }

    private void requireFree(PostDetails details) {
        if (posts.existsByCouncilIdAndTitleAndBody(details.councilId(), details.title(), details.body())) {
            throw new InvalidInput("title", "There is already a post with this title");
        }
    }

    private static <T> T saved(String field, String message, Supplier<T> save) {
        try {
            return save.get();
        } catch (DataIntegrityViolationException unknownOrTaken) {
            throw new InvalidInput(field, message);
        }
    }

    private Post find(long id) {
        return posts.findById(id).orElseThrow(RefusedAction::notFound);
    }

    private PostHolder findHolder(long id, long version) {
        PostHolder holder = holders.findById(id).orElseThrow(RefusedAction::notFound);
        holder.requireVersion(version);
        return holder;
    }

    private static Subject subject(long postId) {
        return new Subject("post", postId);
    }

    private static String words(HolderDetails details) {
        @Nullable LocalDate until = details.until();
        return "From " + details.from() + (until == null ? "" : " until " + until);
    }
}
