package org.followthrough.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingDetails;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.Choice;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Updates;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Brings reviews and sessions of the demonstration's committee as far as a journey begins. */
final class ReadySessions {

    private static final String BOARD = "scrutiny-board-children-and-families";
    private static final List<String> DRAFTS = List.of("YY", "YNTNY", "YNTNY", "YNTNY");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Councils councils;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SessionReader reader;

    @Autowired
    private Updates updates;

    @Autowired
    private Statuses statuses;

    /** With papers out: four recommendations of its own, the first drafted as achieved, the others as acceptable. */
    SessionWork circulated(LocalDate day, String code, String title) {
        Actor officer = account("officer@demo");
        review(code, title, 4, null);
        open(officer, day, code);
        draftEach(officer, day);
        SessionView ready = reader.session(officer, BOARD, day);
        sessions.circulate(officer, ready.id(), ready.version());
        return new SessionWork(day, code);
    }

    /** In preparation, with the Director asked for a position on two recommendations. */
    SessionWork asked(LocalDate day, String code, String title) {
        Actor officer = account("officer@demo");
        review(code, title, 2, null);
        open(officer, day, code);
        for (ItemView item : reader.session(officer, BOARD, day).included()) {
            updates.request(officer, item.id(), item.version(), director());
        }
        return new SessionWork(day, code);
    }

    /**
     * A published review with recommendations to the Director of Children's Services.
     *
     * @param due the last day of every recommendation's timescale, null for none
     */
    void review(String code, String title, int recommended, @Nullable LocalDate due) {
        Actor officer = account("officer@demo");
        CommitteeView board = councils.committee(BOARD);
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        ReviewView draft = reviews.create(
                officer,
                board.id(),
                new ReviewDetails(title, slug, code, ReviewKind.INQUIRY, null, null, null, null, null));
        recommendations.addAll(
                officer,
                draft.id(),
                IntStream.rangeClosed(1, recommended)
                        .mapToObj(number -> new OutlineItem(0, recommendation(number, due)))
                        .toList());
        recommendations.publish(officer, draft.id(), draft.version(), LocalDate.of(2013, 1, 10));
    }

    private RecommendationDetails recommendation(int number, @Nullable LocalDate due) {
        return new RecommendationDetails(
                RecommendationKind.RECOMMENDATION,
                String.valueOf(number),
                null,
                "That the Director of Children's Services does what number %d says.".formatted(number),
                null,
                true,
                List.of(director()),
                due == null ? null : "By " + due,
                due,
                due);
    }

    private long director() {
        return posts.all().stream()
                .filter(post -> post.title().startsWith("Director of Children"))
                .map(PostView::id)
                .findFirst()
                .orElseThrow();
    }

    private void open(Actor officer, LocalDate day, String code) {
        CommitteeView board = councils.committee(BOARD);
        sessions.open(officer, new MeetingDetails(board.id(), day, null, null, null), null, null);
        leaveOutOthers(officer, day, code);
    }

    private void leaveOutOthers(Actor officer, LocalDate day, String code) {
        SessionView opened = reader.session(officer, BOARD, day);
        sessions.choose(
                officer,
                opened.id(),
                opened.version(),
                opened.included().stream()
                        .filter(item -> !item.recommendation().shortName().startsWith(code + "-"))
                        .map(item -> new Choice(item.recommendation().strand(), false, "Comes at another meeting"))
                        .toList());
    }

    private void draftEach(Actor officer, LocalDate day) {
        int at = 0;
        for (ItemView item : reader.session(officer, BOARD, day).included()) {
            updates.give(officer, item.id(), item.version(), GivenUpdate.of("It has been done in part."));
            long version =
                    reader.session(officer, BOARD, day).included().get(at).version();
            statuses.draft(officer, item.id(), version, Assessment.of(Walk.parse(DRAFTS.get(at))));
            at++;
        }
    }

    private Actor account(String email) {
        Actor administrator = new Actor(null, "the tests", Set.of(new Actor.Grant(Role.ADMINISTRATOR, null)), Set.of());
        return accounts.all(administrator).stream()
                .filter(account -> account.email().equals(email))
                .map(account -> actors.require(account.id()))
                .findFirst()
                .orElseThrow();
    }
}
