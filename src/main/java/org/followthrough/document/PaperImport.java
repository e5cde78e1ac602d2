package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a paper's reviews, sessions and executive responses in by the same steps that people take: created, published,
 * chosen, updated, drafted, agreed, circulated, confirmed, published. Council, committees and posts are there already.
 */
@Service
@Transactional
public class PaperImport {

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final SessionImport sessions;
    private final ResponseImport responses;

    PaperImport(Reviews reviews, Recommendations recommendations, SessionImport sessions, ResponseImport responses) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.sessions = sessions;
        this.responses = responses;
    }

    /**
     * Who takes the steps, and what the paper's keys stand for.
     *
     * @param officer a scrutiny officer of every committee in the paper
     * @param chair chair of every committee in the paper, who agrees the drafts
     * @param cabinet holds the portfolio of every response in the paper, and approves it
     */
    public record Hands(Actor officer, Actor chair, Actor cabinet, PaperPlaces.Places places) {}

    /**
     * Takes all of it in, or nothing.
     *
     * @param paper as {@link PaperReader} reads it
     * @throws WrongPaper naming what cannot be taken in, and where in the paper it stands
     */
    public void take(Paper paper, Hands hands) {
        KnownRecommendations known = new KnownRecommendations();
        for (int i = 0; i < paper.reviews().size(); i++) {
            Paper.Review review = paper.reviews().get(i);
            inPlace("reviews[%d]".formatted(i), () -> known.add(review.slug(), takeReview(review, paper, hands)));
        }
        for (int i = 0; i < paper.sessions().size(); i++) {
            String at = "sessions[%d]".formatted(i);
            Paper.Session session = paper.sessions().get(i);
            inPlace(at, () -> sessions.take(at, session, hands, known));
        }
        for (int i = 0; i < paper.responsesOrNone().size(); i++) {
            String at = "executiveResponses[%d]".formatted(i);
            Paper.ExecutiveResponse response = paper.responsesOrNone().get(i);
            inPlace(at, () -> responses.take(at, response, hands, known.byRef(response.review())));
        }
    }

    /** What a service refuses is said with its place in the paper. */
    private static void inPlace(String at, Runnable step) {
        try {
            step.run();
        } catch (InvalidInput refused) {
            throw new WrongPaper(refused.problems().entrySet().stream()
                    .map(problem -> "%s, %s: %s".formatted(at, problem.getKey(), problem.getValue()))
                    .toList());
        } catch (RefusedAction refused) {
            throw new WrongPaper(at, String.valueOf(refused.getMessage()));
        }
    }

    private List<RecommendationView> takeReview(Paper.Review review, Paper paper, Hands hands) {
        LocalDate answered = paper.responsesOrNone().stream()
                .filter(response -> response.review().equals(review.slug()))
                .map(Paper.ExecutiveResponse::cabinetMeeting)
                .findFirst()
                .orElse(null);
        LocalDate published = review.publishedOn() == null ? answered : review.publishedOn();
        ReviewView created = reviews.create(
                hands.officer(),
                hands.places().committee(review.committee()),
                new ReviewDetails(
                        review.title(),
                        review.slug(),
                        review.code(),
                        review.kind(),
                        review.summary(),
                        null,
                        null,
                        null,
                        remark(review, paper.source(), published)));
        List<OutlineItem> items = review.recommendations().stream()
                .map(each -> new OutlineItem(each.depth(), details(each, hands)))
                .toList();
        List<RecommendationView> added = recommendations.addAll(hands.officer(), created.id(), items);
        if (published != null) {
            recommendations.publish(hands.officer(), created.id(), created.version(), published);
        }
        return added;
    }

    /** A review that is answered has been published, even where the paper does not print when. */
    private static @Nullable String remark(Paper.Review review, Paper.Source source, @Nullable LocalDate published) {
        if (review.publishedOn() != null || published == null) {
            return source.remark();
        }
        String standIn = ("The paper does not print the date on which the report was published. In its place stands %s,"
                        + " the day of the Cabinet meeting at which the report was answered.")
                .formatted(Words.date(published));
        return source.remark() == null ? standIn : standIn + "\n\n" + source.remark();
    }

    private static RecommendationDetails details(Paper.Recommendation printed, Hands hands) {
        return new RecommendationDetails(
                printed.kindOrUsual(),
                printed.label(),
                printed.heading(),
                printed.text(),
                printed.remark(),
                printed.isTracked(),
                printed.recipients().stream().map(hands.places()::post).toList(),
                printed.dueWords(),
                printed.dueFrom(),
                printed.dueUntil());
    }
}
