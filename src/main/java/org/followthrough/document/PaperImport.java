package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    private final HandOverImport handOvers;

    PaperImport(
            ReviewImport reviews,
            MeetingImport meetings,
            SessionImport sessions,
            ResponseImport responses,
            BodyResponseImport bodies,
            MeasureImport measures,
            WorkImport work,
            HandOverImport handOvers) {
        this.reviews = reviews;
        this.meetings = meetings;
        this.sessions = sessions;
        this.responses = responses;
        this.bodies = bodies;
        this.measures = measures;
        this.work = work;
        this.handOvers = handOvers;
    }

    /**
     * Who takes the steps, and what the paper's keys stand for.
     *
     * @param administrator hands over from committee to committee; null where nobody may
     * @param officer a scrutiny officer of every committee in the paper
     * @param chair chair of every committee in the paper, who agrees the drafts; null leaves them without that
     * @param cabinet holds the portfolio of every response in the paper, and approves it; null leaves responses submitted
     * @param published where the executive published its decisions long ago, confirmed by the officer; null where they
     *     are still to be approved
     */
    public record Hands(
            @Nullable Actor administrator,
            Actor officer,
            @Nullable Actor chair,
            @Nullable Actor cabinet,
            @Nullable String published,
            PaperPlaces.Places places) {

        /** Of a paper without hand-overs, of which nobody confirms that its decisions were published. */
        public Hands(Actor officer, @Nullable Actor chair, @Nullable Actor cabinet, PaperPlaces.Places places) {
            this(null, officer, chair, cabinet, null, places);
        }
    }

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
        int handedOver = 0;
        for (int i = 0; i < paper.sessions().size(); i++) {
            String at = "sessions[%d]".formatted(i);
            Paper.Session session = paper.sessions().get(i);
            handedOver = handOver(handedOver, session.meetingDate(), paper, hands, known);
            inPlace(at, () -> sessions.take(at, session, hands, known));
        }
        handOver(handedOver, LocalDate.MAX, paper, hands, known);
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

    /**
     * Takes the hand-overs in that come before a session, since from then on the successor's sessions take what is open.
     *
     * @param from the first that is still to come
     * @return the first after them
     */
    private int handOver(int from, LocalDate until, Paper paper, Hands hands, KnownRecommendations known) {
        int next = from;
        while (next < paper.handOversOrNone().size()) {
            PaperHandOver each = paper.handOversOrNone().get(next);
            LocalDate day = Objects.requireNonNull(each.day(paper.source().date()));
            if (day.isAfter(until)) {
                return next;
            }
            String at = "handOvers[%d]".formatted(next);
            inPlace(at, () -> handOvers.take(at, each, day, hands, known));
            next++;
        }
        return next;
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
