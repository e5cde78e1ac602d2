package org.followthrough.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeKind;
import org.followthrough.recommendation.RecommendationKind;
import org.jspecify.annotations.Nullable;

/** Looks for what a paper says that does not fit together, before anything of it is taken in. */
final class PaperCheck {

    private final Paper paper;
    private final Set<String> posts;
    private final Map<String, CommitteeKind> committees = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PaperCheck(Paper paper) {
        this.paper = paper;
        this.posts = paper.postsOrNone().stream().map(Paper.Post::key).collect(Collectors.toSet());
        paper.committees().forEach(committee -> committees.put(committee.slug(), committee.kind()));
    }

    /** @throws WrongPaper naming every place that is wrong */
    static void check(Paper paper) {
        List<String> shape = PaperShape.problems(paper);
        if (!shape.isEmpty()) {
            throw new WrongPaper(shape);
        }
        PaperCheck check = new PaperCheck(paper);
        check.all();
        if (!check.problems.isEmpty()) {
            throw new WrongPaper(check.problems);
        }
    }

    private void all() {
        if (!Paper.FORMAT.equals(paper.format())) {
            put("format", "is %s, not %s".formatted(paper.format(), Paper.FORMAT));
        }
        problems.addAll(PlacesCheck.parents(paper.committees()));
        problems.addAll(PlacesCheck.vocabularies(paper.committees()));
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < paper.postsOrNone().size(); i++) {
            Paper.Post post = paper.postsOrNone().get(i);
            unless(keys.add(post.key()), "posts[%d].key".formatted(i), "stands twice");
            problems.addAll(PlacesCheck.of("posts[%d]".formatted(i), post));
        }
        for (int i = 0; i < paper.reviews().size(); i++) {
            review("reviews[%d]".formatted(i), paper.reviews().get(i));
        }
        problems.addAll(MeasureCheck.problems(
                paper.plansOrNone(),
                committees.keySet(),
                paper.reviews().stream().map(Paper.Review::slug).collect(Collectors.toSet())));
        problems.addAll(MeetingCheck.problems(paper));
        problems.addAll(SessionCheck.of(paper.sessions()));
        problems.addAll(PaperHandOver.problems(paper, committees));
        problems.addAll(WorkCheck.problems(paper, committees.keySet()));
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < paper.responsesOrNone().size(); i++) {
            String at = "executiveResponses[%d]".formatted(i);
            PaperResponse response = paper.responsesOrNone().get(i);
            unless(answered.add(response.review()), at + ".review", "is answered twice");
            response(at, response);
        }
        List<PaperReviews.BodyResponse> others = Paper.Review.orNone(paper.responses());
        for (int i = 0; i < others.size(); i++) {
            body("responses[%d]".formatted(i), others.get(i));
        }
    }

    private void review(String at, Paper.Review review) {
        unless(committees.containsKey(review.committee()), at + ".committee", "is none of the committees");
        problems.addAll(ReviewCheck.of(at, review, committees.keySet()));
        problems.addAll(ReviewCheck.published(at, review, paper.source().date()));
        int deepest = 0;
        for (int i = 0; i < review.recommendations().size(); i++) {
            Paper.Recommendation line = review.recommendations().get(i);
            String place = "%s.recommendations[%d]".formatted(at, i);
            unless(
                    line.depth() >= 0 && line.depth() <= 2 && line.depth() <= deepest,
                    place + ".level",
                    "must be 0, 1 or 2, and at most one more than in the line before it");
            deepest = line.depth() + 1;
            recommendation(place, line);
        }
    }

    private void recommendation(String at, Paper.Recommendation line) {
        boolean theme = line.kindOrUsual() == RecommendationKind.THEME;
        boolean suggestion = line.kindOrUsual() == RecommendationKind.SUGGESTION;
        unless(!theme || !line.isTracked(), at + ".tracked", "must be false for a theme");
        unless(!theme || line.text() == null, at + ".text", "must be null for a theme");
        unless(
                line.heading() != null || suggestion || (!theme && line.depth() > 0),
                at + ".heading",
                "is required for a theme, and at level 0");
        unless(
                theme || line.text() != null || line.remark() != null,
                at + ".remark",
                "is required where no text is printed");
        unless(
                !line.recipients().isEmpty() || line.text() == null || !line.isTracked(),
                at + ".recipients",
                "must name somebody");
        posts(at + ".recipients", line.recipients());
        unless(
                !line.isFollowedForEach()
                        || (line.isTracked() && line.recipients().size() > 1),
                at + ".eachRecipient",
                "needs a tracked recommendation with several recipients");
        boolean whole = (line.dueFrom() == null) == (line.dueUntil() == null);
        unless(whole, at + ".dueUntil", "both dates are needed or neither");
        unless(line.dueUntil() == null || line.dueWords() != null, at + ".dueWords", "are required beside the dates");
    }

    private void response(String at, PaperResponse response) {
        unless(
                paper.reviews().stream().anyMatch(review -> review.slug().equals(response.review())),
                at + ".review",
                "is none of the reviews");
        unless(
                committees.get(response.committee()) == CommitteeKind.EXECUTIVE,
                at + ".committee",
                "is no committee of kind EXECUTIVE");
        post(at + ".portfolioPost", response.portfolioPost());
        post(at + ".leadPost", response.leadPost());
        paragraphs(at + ".proposals", response.proposals());
        paragraphs(at + ".recommendations", response.recommendations());
        paragraphs(at + ".background", response.background());
        for (int i = 0; i < response.summary().size(); i++) {
            PaperResponse.SummaryRow row = response.summary().get(i);
            unless(
                    row.recommendation() != null || row.words() != null,
                    "%s.summary[%d]".formatted(at, i),
                    "needs a recommendation or words");
        }
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < response.answers().size(); i++) {
            PaperResponse.Reply reply = response.answers().get(i);
            String place = "%s.answers[%d]".formatted(at, i);
            unless(answered.add(reply.recommendation()), place + ".recommendation", "is answered twice");
            reply(place, reply);
        }
    }

    private void body(String at, PaperReviews.BodyResponse response) {
        unless(
                paper.reviews().stream().anyMatch(review -> review.slug().equals(response.review())),
                at + ".review",
                "is none of the reviews");
        unless(
                paper.postsOrNone().stream()
                        .anyMatch(post -> post.key().equals(response.recipient()) && post.isOutside()),
                at + ".recipient",
                "is none of the posts that are outside");
        for (int i = 0; i < response.answers().size(); i++) {
            reply("%s.answers[%d]".formatted(at, i), response.answers().get(i));
        }
    }

    private void reply(String at, PaperResponse.Reply reply) {
        unless(
                (reply.decision() == null) == (reply.decisionWords() == null),
                at + ".decisionWords",
                "must stand exactly where a decision does");
        unless(
                reply.decision() != null || reply.remark() != null,
                at + ".remark",
                "is required where no decision is stated");
        unless(
                reply.decision() == null || !reply.decision().owesReason() || reply.text() != null,
                at + ".text",
                "is required to give the reason for %s".formatted(reply.decisionWords()));
        unless(
                reply.isGiven() || reply.actions().isEmpty(),
                at + ".actions",
                "stand beside neither a decision nor a text");
        for (int i = 0; i < reply.actions().size(); i++) {
            List<PaperResponse.Owner> owners = reply.actions().get(i).owners();
            for (int n = 0; n < owners.size(); n++) {
                String place = "%s.actions[%d].owners[%d]".formatted(at, i, n);
                PaperResponse.Owner owner = owners.get(n);
                unless(owner.post() != null || owner.words() != null, place, "needs a post or words");
                post(place + ".post", owner.post());
            }
        }
    }

    private void paragraphs(String at, List<Paper.Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paper.Paragraph paragraph = paragraphs.get(i);
            boolean bullet = Boolean.TRUE.equals(paragraph.bullet());
            unless(
                    bullet == (paragraph.number() == null),
                    "%s[%d]".formatted(at, i),
                    "needs either a number or bullet: true");
        }
    }

    private void posts(String at, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            post("%s[%d]".formatted(at, i), keys.get(i));
        }
    }

    private void post(String at, @Nullable String key) {
        unless(key == null || posts.contains(key), at, "%s is none of the posts".formatted(key));
    }

    private void unless(boolean fine, String place, String problem) {
        if (!fine) {
            put(place, problem);
        }
    }

    private void put(String place, String problem) {
        problems.add(place + ": " + problem);
    }
}
