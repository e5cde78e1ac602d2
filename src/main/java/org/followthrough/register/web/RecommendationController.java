package org.followthrough.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOvers;
import org.followthrough.identity.Posts;
import org.followthrough.measure.MeasureCards;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.StrandRecipient;
import org.followthrough.programme.NextMeetings;
import org.followthrough.recommendation.LateRecipients;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.ReviewRegister;
import org.followthrough.register.SessionRegister;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One recommendation, at its address and at the short one that papers print. */
@Controller
class RecommendationController {

    private final Reviews reviews;
    private final ReviewRegister register;
    private final SessionRegister sessions;
    private final EntryReader entries;
    private final Statuses statuses;
    private final Councils councils;
    private final AnswersToRecommendation answers;
    private final Recommendations recommendations;
    private final LateRecipients lateRecipients;
    private final Posts posts;
    private final MeasureCards measures;
    private final CustodyReader custody;
    private final HandOvers handOvers;
    private final Clock clock;
    private final NextMeetings meetings;

    RecommendationController(
            Reviews reviews,
            ReviewRegister register,
            SessionRegister sessions,
            EntryReader entries,
            Statuses statuses,
            Councils councils,
            AnswersToRecommendation answers,
            Recommendations recommendations,
            LateRecipients lateRecipients,
            Posts posts,
            MeasureCards measures,
            CustodyReader custody,
            HandOvers handOvers,
            Clock clock,
            NextMeetings meetings) {
        this.reviews = reviews;
        this.register = register;
        this.sessions = sessions;
        this.entries = entries;
        this.statuses = statuses;
        this.councils = councils;
        this.answers = answers;
        this.recommendations = recommendations;
        this.lateRecipients = lateRecipients;
        this.posts = posts;
        this.measures = measures;
        this.custody = custody;
        this.handOvers = handOvers;
        this.clock = clock;
        this.meetings = meetings;
    }

    @GetMapping("/reviews/{slug}/recommendations/{ref}")
    String recommendation(@PathVariable String slug, @PathVariable String ref, Actor actor, Model model) {
        ReviewView review = reviews.review(actor, slug);
        List<RecommendationRow> all = register.recommendations(review);
        RecommendationRow row = find(all, ref).orElseThrow(RefusedAction::notFound);
        CommitteeView committee = councils.committee(review.committeeId());
        Map<String, String> names = sessions.committeeNames();
        List<EntryView> published = entries.of(List.of(row.id()));
        List<EntryReader.ReopeningView> reopened = entries.reopeningsOf(List.of(row.id()));
        DecisionsOfReview decisions = answers.decisions(review, all);
        model.addAttribute(
                "page",
                new RecommendationPage(
                        review,
                        committee,
                        row,
                        all,
                        asked(review, row),
                        register.dueAtFirst(row.id()).orElse(null),
                        strand(actor, row, published, reopened, names),
                        row.strands().stream()
                                .map(each -> strand(actor, each, published, reopened, names))
                                .toList(),
                        LocalDate.now(clock),
                        followingPath(actor, review, row),
                        namingPath(actor, review, row),
                        register.named(row.id()).orElse(null),
                        custody.ofRecommendation(row.id()),
                        row.isOpen()
                                ? handOvers
                                        .planned(row.tracking().holder().id())
                                        .orElse(null)
                                : null,
                        answers.of(actor, review, row, decisions),
                        decisions,
                        measures.ofRecommendation(actor, row.id()),
                        meetings.of(actor, List.of(row.id())).get(row.id())));
        return "register/recommendation";
    }

    private List<AskedPost> asked(ReviewView review, RecommendationRow row) {
        List<ReviewRegister.Recipient> recipients = register.recipients(row.id());
        return AskedPost.of(
                recipients,
                posts.holders(recipients.stream()
                        .map(ReviewRegister.Recipient::postId)
                        .toList()),
                review.publishedOn(),
                review.publishedWords(),
                LocalDate.now(clock));
    }

    /** Where an officer says whether each recipient is followed on its own; null where nobody can, or not any more. */
    private @Nullable String followingPath(Actor actor, ReviewView review, RecommendationRow row) {
        if (!row.tracked()
                || row.tracking().sessions() > 0
                || !actor.isOfficerOf(row.tracking().holder().id())) {
            return null;
        }
        RecommendationView view = recommendations.recommendation(actor, review, row.ref());
        return recommendations.refusalToFollowEach(actor, review, view).isEmpty()
                ? "/reviews/" + review.slug() + "/recommendations/" + row.ref() + "/following"
                : null;
    }

    /** Where an officer names recipients of what was published addressed to nobody; null where nobody can. */
    private @Nullable String namingPath(Actor actor, ReviewView review, RecommendationRow row) {
        if (!row.tracked()
                || !review.isPublished()
                || !actor.isOfficerOf(row.tracking().holder().id())) {
            return null;
        }
        RecommendationView view = recommendations.recommendation(actor, review, row.ref());
        return lateRecipients
                        .refusalToName(
                                actor, review, view, row.tracking().holder().id())
                        .isEmpty()
                ? "/reviews/" + review.slug() + "/recommendations/" + row.ref() + "/recipients"
                : null;
    }

    private FollowedStrand strand(
            Actor actor,
            RecommendationRow row,
            List<EntryView> published,
            List<EntryReader.ReopeningView> reopened,
            Map<String, String> names) {
        List<EntryView> own = published.stream()
                .filter(entry -> entry.strand().equals(row.strand()))
                .toList();
        StrandRecipient recipient = row.tracking().recipient();
        boolean mayReopen = row.status() != null
                && statuses.refusalToReopen(actor, row.tracking().holder().id(), row.isOpen())
                        .isEmpty();
        String reopening = "/reviews/" + row.reviewSlug() + "/recommendations/" + row.ref() + "/reopening";
        return new FollowedStrand(
                row,
                ProgressHistory.of(recipient == null ? "" : recipient.anchor() + "-", own, reopened, names),
                mayReopen ? reopening + (recipient == null ? "" : "?recipient=" + recipient.place()) : null);
    }

    /** The printed short name, such as EP-7 or ep-7; not permanent, since a draft's address may still change. */
    @GetMapping("/r/{shortName}")
    String byShortName(@PathVariable String shortName, Actor actor) {
        int hyphen = shortName.indexOf('-');
        if (hyphen < 1) {
            throw RefusedAction.notFound();
        }
        ReviewView review =
                reviews.reviewByCode(actor, shortName.substring(0, hyphen).toUpperCase(Locale.ROOT));
        String ref = shortName.substring(hyphen + 1).toLowerCase(Locale.ROOT);
        return find(register.recommendations(review), ref)
                .map(row -> "redirect:" + row.path())
                .orElseThrow(RefusedAction::notFound);
    }

    private static Optional<RecommendationRow> find(List<RecommendationRow> rows, String ref) {
        return rows.stream().filter(row -> row.ref().equals(ref)).findFirst();
    }
}
