package org.followthrough.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.council.Vocabularies;
import org.followthrough.council.VocabularyView;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.status.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds or makes the council of a paper with its committees, and its posts with those who hold them by the paper's words. */
@Service
@Transactional
public class PaperPlaces {

    private final Councils councils;
    private final Vocabularies vocabularies;
    private final Posts posts;

    PaperPlaces(Councils councils, Vocabularies vocabularies, Posts posts) {
        this.councils = councils;
        this.vocabularies = vocabularies;
        this.posts = posts;
    }

    /**
     * What the paper's keys stand for.
     *
     * @param committees slug to id
     * @param posts key to id
     */
    public record Places(Map<String, Long> committees, Map<String, Long> posts) {

        public Places {
            committees = Map.copyOf(committees);
            posts = Map.copyOf(posts);
        }

        /** Of the committee with this slug. */
        public long committee(String slug) {
            return Objects.requireNonNull(committees.get(slug), () -> "no committee " + slug);
        }

        /** Of the post with this key. */
        public long post(String key) {
            return Objects.requireNonNull(posts.get(key), () -> "no post " + key);
        }
    }

    /**
     * Finds what is there already by council, address and title, and makes the rest; a later paper of a council may name
     * more of its committees and posts.
     */
    public Places create(Actor administrator, Paper paper) {
        long council = council(administrator, paper.council());
        Map<String, Long> committees = new HashMap<>();
        councils.committees().stream()
                .filter(there -> there.councilId() == council)
                .filter(there ->
                        paper.committees().stream().anyMatch(each -> each.slug().equals(there.slug())))
                .forEach(there -> committees.put(there.slug(), there.id()));
        for (Paper.Committee each : paper.committees()) {
            create(administrator, council, each, paper, committees);
        }
        Map<String, Long> known = new HashMap<>();
        for (Paper.Post each : paper.postsOrNone()) {
            known.put(
                    each.key(),
                    post(administrator, council, each, paper.source().date()));
        }
        return new Places(committees, known);
    }

    private long council(Actor administrator, Paper.Council council) {
        return councils.councils().stream()
                .filter(there -> there.slug().equals(council.slug()))
                .map(CouncilView::id)
                .findFirst()
                .orElseGet(
                        () -> councils.createCouncil(administrator, new CouncilDetails(council.name(), council.slug()))
                                .id());
    }

    private long post(Actor administrator, long council, Paper.Post each, LocalDate known) {
        String body = each.body() == null ? "" : each.body();
        long id = posts.all().stream()
                .filter(there -> there.councilId() == council
                        && there.title().equals(each.title())
                        && there.body().equals(body))
                .map(PostView::id)
                .findFirst()
                .orElseGet(() -> posts.create(
                                administrator, new PostDetails(council, each.title(), body, each.isOutside()))
                        .id());
        missingHolders(id, each, known).forEach(holder -> posts.appoint(administrator, id, holder));
        return id;
    }

    /**
     * What is here of a paper's places.
     *
     * @param missing what an administrator has to add first, one sentence each
     * @param taken what was taken in with them by whoever may keep it
     * @param left what somebody else has to do afterwards, one sentence each
     */
    record Found(Places places, List<String> missing, List<PaperPreview.Row> taken, List<String> left) {

        Found {
            missing = List.copyOf(missing);
            taken = List.copyOf(taken);
            left = List.copyOf(left);
        }
    }

    /**
     * Finds the committees by their addresses and the posts by their titles. An administrator makes the posts that are
     * missing and says who holds them by the paper; whoever may change a committee's words gives it the paper's where it
     * has none of its own. What this person may not do is said.
     */
    Found complete(Actor actor, Paper paper) {
        List<String> missing = new ArrayList<>();
        List<PaperPreview.Row> taken = new ArrayList<>();
        List<String> left = new ArrayList<>();
        CouncilView council = councils.councils().stream()
                .filter(each -> each.slug().equals(paper.council().slug()))
                .findFirst()
                .orElse(null);
        if (council == null) {
            missing.add("council: the council %s is not here: an administrator has to add it with the address %s"
                    .formatted(paper.council().name(), paper.council().slug()));
            return new Found(new Places(Map.of(), Map.of()), missing, taken, left);
        }
        Map<String, Long> committees = new HashMap<>();
        councils.committees().stream()
                .filter(each -> each.councilId() == council.id())
                .forEach(each -> committees.put(each.slug(), each.id()));
        for (int i = 0; i < paper.committees().size(); i++) {
            Paper.Committee each = paper.committees().get(i);
            if (!committees.containsKey(each.slug())) {
                missing.add("committees[%d]: %s is not here: an administrator has to add it with the address %s"
                        .formatted(i, each.name(), each.slug()));
            }
        }
        if (missing.isEmpty()) {
            giveWords(actor, paper, committees, taken, left);
        }
        Found found = new Found(new Places(committees, Map.of()), missing, taken, left);
        return completePosts(actor, paper, council.id(), found);
    }

    private Found completePosts(Actor actor, Paper paper, long council, Found found) {
        List<String> missing = new ArrayList<>(found.missing());
        List<PaperPreview.Row> taken = new ArrayList<>(found.taken());
        List<String> left = new ArrayList<>(found.left());
        Map<String, Long> known = new HashMap<>();
        boolean mayKeep = posts.rules(actor).refusalToKeep().isEmpty() && missing.isEmpty();
        LocalDate day = paper.source().date();
        List<PostView> kept =
                posts.all().stream().filter(each -> each.councilId() == council).toList();
        for (int i = 0; i < paper.postsOrNone().size(); i++) {
            Paper.Post each = paper.postsOrNone().get(i);
            PostView post = same(each, kept);
            if (post == null && mayKeep) {
                List<HolderDetails> added = missingHolders(null, each, day);
                known.put(each.key(), post(actor, council, each, day));
                taken.add(new PaperPreview.Row(titled(each), inWords("A new post", added)));
            } else if (post == null) {
                missing.add("posts[%d]: the post %s%s is not here: an administrator has to add it"
                        .formatted(i, each.title(), each.body() == null ? "" : ", " + each.body() + ","));
            } else if (mayKeep) {
                known.put(each.key(), post.id());
                completeHolders(actor, post.id(), each, day, taken, left);
            } else {
                known.put(each.key(), post.id());
                missingHolders(post.id(), each, day)
                        .forEach(holder -> left.add("An administrator adds to the post %s: %s."
                                .formatted(titled(each), PaperHolders.inWords(holder))));
            }
        }
        return new Found(new Places(found.places().committees(), known), missing, taken, left);
    }

    /** A post that is in use here takes on whoever held it once; who holds it today a paper of long ago does not say. */
    private void completeHolders(
            Actor actor, long post, Paper.Post each, LocalDate day, List<PaperPreview.Row> taken, List<String> left) {
        PaperHolders.Terms terms = PaperHolders.fitting(missingHolders(post, each, day), posts.holders(post));
        terms.certain().forEach(holder -> posts.appoint(actor, post, holder));
        if (!terms.certain().isEmpty()) {
            taken.add(new PaperPreview.Row(titled(each), inWords(null, terms.certain())));
        }
        terms.open()
                .forEach(holder -> left.add(
                        "An administrator adds to the post %s, once it is known until when: %s. The paper does not say it."
                                .formatted(titled(each), PaperHolders.inWords(holder))));
    }

    private static String titled(Paper.Post post) {
        return post.body() == null ? post.title() : post.title() + ", " + post.body();
    }

    private static String inWords(@Nullable String first, List<HolderDetails> holders) {
        return Stream.concat(Stream.ofNullable(first), holders.stream().map(PaperHolders::inWords))
                .collect(Collectors.joining("; "));
    }

    private void giveWords(
            Actor actor, Paper paper, Map<String, Long> committees, List<PaperPreview.Row> taken, List<String> left) {
        for (Paper.Committee each : paper.committees()) {
            if (each.vocabulary() == null) {
                continue;
            }
            Vocabulary wanted = each.vocabulary().vocabulary();
            VocabularyView there = vocabularies.of(each.slug());
            long committee = Objects.requireNonNull(committees.get(each.slug()));
            if (there.vocabulary().equals(wanted)) {
                continue;
            }
            if (!there.vocabulary().equals(Vocabulary.NUMBERS)) {
                left.add("%s has words of its own for statuses and keeps them: the paper’s are “%s”."
                        .formatted(each.name(), wanted.name()));
            } else if (vocabularies.refusalToChange(actor, committee).isEmpty()) {
                vocabularies.change(actor, committee, there.version(), wanted);
                taken.add(new PaperPreview.Row(each.name(), "Words for statuses: " + wanted.name()));
            } else {
                left.add(
                        "A scrutiny officer of %s or an administrator gives it the paper’s words for statuses, “%s”, under “Words for statuses” on its page."
                                .formatted(each.name(), wanted.name()));
            }
        }
    }

    /** Those who hold a post by the paper and are not kept yet. */
    private List<HolderDetails> missingHolders(@Nullable Long post, Paper.Post each, LocalDate known) {
        List<HolderView> kept = post == null ? List.of() : posts.holders(post);
        return PaperHolders.of(each, known).stream()
                .filter(holder -> !PaperHolders.isKept(holder, kept))
                .toList();
    }

    private static @Nullable PostView same(Paper.Post wanted, List<PostView> kept) {
        String body = wanted.body() == null ? "" : wanted.body();
        return kept.stream()
                .filter(post ->
                        post.title().equals(wanted.title()) && post.body().equals(body))
                .findFirst()
                .orElse(null);
    }

    /** Creates a committee after the one that it reports to; the check of the paper has seen to it that there is an end. */
    private void create(
            Actor administrator, long council, Paper.Committee each, Paper paper, Map<String, Long> committees) {
        if (committees.containsKey(each.slug())) {
            return;
        }
        Long parent = null;
        if (each.parent() != null) {
            paper.committees().stream()
                    .filter(above -> above.slug().equals(each.parent()))
                    .forEach(above -> create(administrator, council, above, paper, committees));
            parent = committees.get(each.parent());
        }
        CommitteeDetails details = new CommitteeDetails(council, each.name(), each.slug(), each.kind(), parent);
        long id = councils.createCommittee(administrator, details).id();
        committees.put(each.slug(), id);
        if (each.vocabulary() != null) {
            vocabularies.change(administrator, id, 0, each.vocabulary().vocabulary());
        }
    }
}
