package org.followthrough.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingDetails;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.Assessment;
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
import org.springframework.boot.test.context.TestComponent;

/** Makes committees for tests, each with people, a review and a session that no other test touches. */
@TestComponent
public class Boards {

    private static final LocalDate MEETING = LocalDate.of(2012, 11, 8);

    private final People people;
    private final Councils councils;
    private final Posts posts;
    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Sessions sessions;
    private final SessionReader reader;
    private final Updates updates;
    private final Statuses statuses;

    Boards(
            People people,
            Councils councils,
            Posts posts,
            Reviews reviews,
            Recommendations recommendations,
            Sessions sessions,
            SessionReader reader,
            Updates updates,
            Statuses statuses) {
        this.people = people;
        this.councils = councils;
        this.posts = posts;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.sessions = sessions;
        this.reader = reader;
        this.updates = updates;
        this.statuses = statuses;
    }

    /** A board whose review has so many recommendations, all due on 30 September 2012, 39 days before its meeting. */
    public Board create(int numberOfRecommendations) {
        Board board = empty();
        Actor officer = people.actor(board.officer());
        publishReview(board, board.code(), board.reviewSlug(), numberOfRecommendations);
        sessions.open(
                officer, new MeetingDetails(board.id(), MEETING, null, null, null), LocalDate.of(2012, 10, 25), null);
        return board;
    }

    /** A board with people and a post, without any review or session. */
    public Board empty() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        Actor administrator = people.administrator();
        long council = councils.createCouncil(
                        administrator, new CouncilDetails("Council " + unique, "council-" + unique))
                .id();
        long committee = councils.createCommittee(
                        administrator,
                        new CommitteeDetails(
                                council, "Board " + unique, "board-" + unique, CommitteeKind.SCRUTINY_COMMITTEE, null))
                .id();
        long post = posts.create(administrator, new PostDetails(council, "Director of " + unique, ""))
                .id();
        AccountView service = people.create(Role.SERVICE_OFFICER);
        posts.appoint(
                administrator,
                post,
                new HolderDetails("Holder " + unique, service.id(), LocalDate.of(2000, 1, 1), null));
        return new Board(
                this,
                committee,
                "board-" + unique,
                "R" + unique.toUpperCase(Locale.ROOT),
                "review-" + unique,
                post,
                of(Role.SCRUTINY_OFFICER, committee),
                of(Role.CHAIR, committee),
                of(Role.MEMBER, committee),
                service,
                people.create("Nobody in particular"),
                MEETING);
    }

    /** Publishes one more review of the board. */
    public void publishReview(Board board, String code, String slug, int numberOfRecommendations) {
        Actor officer = people.actor(board.officer());
        ReviewView review = reviews.create(
                officer,
                board.id(),
                new ReviewDetails("Review " + code, slug, code, ReviewKind.REVIEW, null, null, null, null, null));
        recommendations.addAll(
                officer,
                review.id(),
                IntStream.rangeClosed(1, numberOfRecommendations)
                        .mapToObj(number -> new OutlineItem(0, recommendation(board, number)))
                        .toList());
        recommendations.publish(officer, review.id(), review.version(), LocalDate.of(2012, 2, 28));
    }

    private static RecommendationDetails recommendation(Board board, int number) {
        return new RecommendationDetails(
                RecommendationKind.RECOMMENDATION,
                String.valueOf(number),
                null,
                "That the Director does thing %d.".formatted(number),
                null,
                true,
                List.of(board.postId()),
                "by the end of September 2012",
                LocalDate.of(2012, 9, 30),
                LocalDate.of(2012, 9, 30));
    }

    private AccountView of(Role role, long committee) {
        return people.create(role.label(), new Actor.Grant(role, committee));
    }

    /** The session as its officer sees it. */
    public SessionView session(Board board) {
        return reader.session(people.actor(board.officer()), board.slug(), board.heldOn());
    }

    /** The officer asks the board's post for the position on a recommendation. */
    public void request(Board board, int number) {
        ItemView item = board.itemView(number);
        updates.request(people.actor(board.officer()), item.id(), item.version(), board.postId());
    }

    /** The officer types in a position. */
    public void give(Board board, int number, String position) {
        ItemView item = board.itemView(number);
        updates.give(people.actor(board.officer()), item.id(), item.version(), GivenUpdate.of(position));
    }

    /** The officer drafts a status. */
    public void draft(Board board, int number, String walk) {
        ItemView item = board.itemView(number);
        statuses.draft(people.actor(board.officer()), item.id(), item.version(), Assessment.of(Walk.parse(walk)));
    }

    /** Everything that circulation waits for is done, and the papers go out. */
    public void circulate(Board board) {
        for (ItemView item : board.session().included()) {
            int number = Integer.parseInt(item.recommendation().ref());
            give(board, number, "Some progress");
            draft(board, number, "YNYNY");
        }
        SessionView session = board.session();
        sessions.circulate(people.actor(board.officer()), session.id(), session.version());
    }
}
