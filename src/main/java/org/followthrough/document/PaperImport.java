package org.followthrough.document;

import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a paper's reviews, plans, meetings, work programmes, sessions, executive responses and referrals in by the
 * same steps that people take: created, published,
 * chosen, updated, drafted, agreed, circulated, confirmed, published. Council, committees and posts are there already.
 */
@Service
@Transactional
public class PaperImport {

    private final ReviewImport reviews;
    private final MeetingImport meetings;
    private final SessionImport sessions;
    private final ResponseImport responses;
    private final BodyResponseImport bodies;
    private final MeasureImport measures;
    private final WorkImport work;

    PaperImport(
            ReviewImport reviews,
            MeetingImport meetings,
            SessionImport sessions,
            ResponseImport responses,
            BodyResponseImport bodies,
            MeasureImport measures,
            WorkImport work) {
        this.reviews = reviews;
        this.meetings = meetings;
        this.sessions = sessions;
        this.responses = responses;
        this.bodies = bodies;
        this.measures = measures;
        this.work = work;
    }

    /**
     * Who takes the steps, and what the paper's keys stand for.
     *
     * @param officer a scrutiny officer of every committee in the paper
     * @param chair chair of every committee in the paper, who agrees the drafts; null leaves them without that
     * @param cabinet holds the portfolio of every response in the paper, and approves it; null leaves responses submitted
     */
    public record Hands(
            Actor officer, @Nullable Actor chair, @Nullable Actor cabinet, PaperPlaces.Places places) {}

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
            inPlace("reviews[%d]".formatted(i), () -> known.add(review.slug(), reviews.take(review, paper, hands)));
        }
        for (int i = 0; i < paper.plansOrNone().size(); i++) {
            String at = "plans[%d]".formatted(i);
            PaperMeasures.Plan plan = paper.plansOrNone().get(i);
            inPlace(at, () -> measures.take(at, plan, hands, known));
        }
        for (int i = 0; i < paper.meetingsOrNone().size(); i++) {
            String at = "meetings[%d]".formatted(i);
            PaperMeeting meeting = paper.meetingsOrNone().get(i);
            inPlace(at, () -> meetings.take(at, meeting, hands, known));
        }
        for (int i = 0; i < paper.programmesOrNone().size(); i++) {
            String at = "workProgrammes[%d]".formatted(i);
            PaperProgramme programme = paper.programmesOrNone().get(i);
            inPlace(at, () -> work.take(at, programme, hands, known));
        }
        for (int i = 0; i < paper.sessions().size(); i++) {
            String at = "sessions[%d]".formatted(i);
            Paper.Session session = paper.sessions().get(i);
            inPlace(at, () -> sessions.take(at, session, hands, known));
        }
        for (int i = 0; i < paper.responsesOrNone().size(); i++) {
            String at = "executiveResponses[%d]".formatted(i);
            PaperResponse response = paper.responsesOrNone().get(i);
            inPlace(at, () -> responses.take(at, response, hands, known.byRef(response.review())));
        }
        List<PaperReviews.BodyResponse> others = Paper.Review.orNone(paper.responses());
        for (int i = 0; i < others.size(); i++) {
            String at = "responses[%d]".formatted(i);
            PaperReviews.BodyResponse response = others.get(i);
            inPlace(at, () -> bodies.take(at, response, hands, known.byRef(response.review())));
        }
        for (int i = 0; i < paper.referralsOrNone().size(); i++) {
            PaperReferral referral = paper.referralsOrNone().get(i);
            inPlace("referrals[%d]".formatted(i), () -> work.take(referral, hands));
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
}
