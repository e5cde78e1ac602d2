package org.followthrough.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.identity.Posts;
import org.followthrough.measure.MeasureCards;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.Statuses;
import org.followthrough.programme.NextMeetings;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.ReviewRegister;
import org.followthrough.register.SessionRegister;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
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
    private final Posts posts;
    private final MeasureCards measures;
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
            Posts posts,
            MeasureCards measures,
            Clock clock,
            NextMeetings meetings) {
        this.reviews = reviews;
        this.register = register;
        this.sessions = sessions;
        this.entries = entries;
        this.statuses = statuses;
        this.councils = councils;
        this.answers = answers;
        this.posts = posts;
        this.measures = measures;
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
        boolean mayReopen = row.status() != null
                && statuses.refusalToReopen(actor, committee.id(), row.isOpen()).isEmpty();
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
                        ProgressHistory.of(
                                entries.of(List.of(row.id())), entries.reopeningsOf(List.of(row.id())), names),
                        answers.of(actor, review, row, decisions),
                        decisions,
                        measures.ofRecommendation(actor, row.id()),
                        mayReopen,
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
                LocalDate.now(clock));
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
