package org.followthrough.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingDetails;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.Outcome;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Updates;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.status.Walk;
import org.followthrough.web.SignedInPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A committee of a test's own with a published review, and its sessions brought to any state by the same services that
 * people use, so that tests do not disturb each other.
 */
@TestComponent
public class MonitoringFixture {

    /** The day on the report of every review made here. */
    public static final LocalDate REPORTED = LocalDate.of(2012, 2, 28);

    /** The day of the meeting that tests use where the day does not matter. */
    public static final LocalDate JULY = LocalDate.of(2012, 7, 26);

    /** The meeting after that. */
    public static final LocalDate NOVEMBER = LocalDate.of(2012, 11, 8);

    private static final AtomicInteger MADE = new AtomicInteger();

    private final People people;
    private final Councils councils;
    private final Posts posts;
    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Sessions sessions;
    private final SessionReader reader;
    private final Updates updates;
    private final Statuses statuses;
    private final Map<String, Actor> accounts = new ConcurrentHashMap<>();

    MonitoringFixture(
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

    /**
     * A committee with its people and a published review.
     *
     * @param service holds {@code post}, to which requests can go
     */
    public record Board(
            CommitteeView committee,
            ReviewView review,
            List<RecommendationView> recommendations,
            long post,
            Actor officer,
            Actor chair,
            Actor member,
            Actor councillor,
            Actor otherOfficer,
            Actor service,
            Actor otherService,
            Actor cabinetMember,
            Actor administrator) {

        /** The session's address on a day. */
        public String path(LocalDate heldOn) {
            return "/committees/%s/sessions/%s".formatted(committee.slug(), heldOn);
        }

        /** The printed short name of the nth recommendation, counted from 1. */
        public String shortName(int number) {
            return review.code() + "-" + recommendations.get(number - 1).ref();
        }

        public long recommendation(int number) {
            return recommendations.get(number - 1).id();
        }
    }

    /** A board whose published review has recommendations 1 to n; for 0 it stays a draft. */
    public Board board(int recommendationCount) {
        int number = MADE.incrementAndGet();
        Actor administrator = people.administrator();
        long council = councils.createCouncil(
                        administrator, new CouncilDetails("Council " + number + " of tests", "test-council-" + number))
                .id();
        CommitteeView committee = councils.createCommittee(
                administrator,
                new CommitteeDetails(
                        council,
                        "Test Board " + number,
                        "test-board-" + number,
                        CommitteeKind.SCRUTINY_COMMITTEE,
                        null));
        long post = posts.create(administrator, new PostDetails(council, "Director " + number, "Services"))
                .id();
        long id = committee.id();
        Actor officer = somebody("officer", Set.of(), new Actor.Grant(Role.SCRUTINY_OFFICER, id));
        ReviewView draft = reviews.create(
                officer,
                id,
                new ReviewDetails(
                        "Test review " + number,
                        "test-review-" + number,
                        "TR" + number,
                        ReviewKind.INQUIRY,
                        null,
                        null,
                        null,
                        null,
                        null));
        List<RecommendationView> made = recommendations.addAll(officer, draft.id(), lines(recommendationCount));
        ReviewView review = recommendationCount == 0
                ? draft
                : recommendations.publish(officer, draft.id(), draft.version(), REPORTED);
        return new Board(
                committee,
                review,
                made,
                post,
                officer,
                somebody("chair", Set.of(), new Actor.Grant(Role.CHAIR, id), new Actor.Grant(Role.COUNCILLOR, null)),
                somebody("member", Set.of(), new Actor.Grant(Role.MEMBER, id), new Actor.Grant(Role.COUNCILLOR, null)),
                somebody("councillor", Set.of(), new Actor.Grant(Role.COUNCILLOR, null)),
                somebody("other officer", Set.of(), new Actor.Grant(Role.SCRUTINY_OFFICER, -id)),
                somebody("service", Set.of(post), new Actor.Grant(Role.SERVICE_OFFICER, null)),
                somebody("other service", Set.of(-post), new Actor.Grant(Role.SERVICE_OFFICER, null)),
                somebody("cabinet member", Set.of(), new Actor.Grant(Role.CABINET_MEMBER, null)),
                somebody("administrator", Set.of(), new Actor.Grant(Role.ADMINISTRATOR, null)));
    }

    /** For MockMvc: the request comes from this person. */
    public static RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedInPerson(actor));
    }

    /** Opens a session with every open recommendation of the board. */
    public SessionView open(Board board, LocalDate heldOn) {
        sessions.open(
                board.officer(),
                new MeetingDetails(board.committee().id(), heldOn, null, null, null),
                heldOn.minusWeeks(2),
                null);
        return session(board, heldOn);
    }

    /** A session whose items have a position and a draft each, in order; the last walk is used for the rest. */
    public SessionView drafted(Board board, LocalDate heldOn, Assessment... drafts) {
        SessionView session = open(board, heldOn);
        for (int at = 0; at < session.included().size(); at++) {
            ItemView item = session.included().get(at);
            updates.give(board.officer(), item.id(), item.version(), GivenUpdate.of("Position of " + heldOn));
            draft(board, heldOn, item, drafts[Math.min(at, drafts.length - 1)]);
        }
        return session(board, heldOn);
    }

    /** The same, circulated. */
    public SessionView circulated(Board board, LocalDate heldOn, Assessment... drafts) {
        SessionView session = drafted(board, heldOn, drafts);
        sessions.circulate(board.officer(), session.id(), session.version());
        return session(board, heldOn);
    }

    /** The same, confirmed as drafted, with an action and a minute number for each. */
    public SessionView confirmed(Board board, LocalDate heldOn, Assessment... drafts) {
        for (ItemView item : circulated(board, heldOn, drafts).included()) {
            statuses.confirmAsDrafted(
                    board.officer(),
                    item.id(),
                    item.version(),
                    new Outcome("Superseded by law", "Write to the director", "Minute 45"));
        }
        return session(board, heldOn);
    }

    /** The same, published. */
    public SessionView published(Board board, LocalDate heldOn, Assessment... drafts) {
        SessionView session = confirmed(board, heldOn, drafts);
        sessions.publish(board.officer(), session.id(), session.version());
        return session(board, heldOn);
    }

    /** The session as the officer sees it now. */
    public SessionView session(Board board, LocalDate heldOn) {
        return reader.session(board.officer(), board.committee().slug(), heldOn);
    }

    /** One of its items as the officer sees it now. */
    public ItemView item(Board board, LocalDate heldOn, int number) {
        return reader.item(board.officer(), board.committee().slug(), heldOn, board.shortName(number))
                .item();
    }

    /** A status with nothing to add. */
    public static Assessment walk(String code) {
        return Assessment.of(Walk.parse(code));
    }

    private void draft(Board board, LocalDate heldOn, ItemView item, Assessment draft) {
        long version = session(board, heldOn).items().stream()
                .filter(each -> each.id() == item.id())
                .findFirst()
                .orElseThrow()
                .version();
        statuses.draft(board.officer(), item.id(), version, draft);
    }

    private static List<OutlineItem> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new OutlineItem(
                        0,
                        RecommendationDetails.of(String.valueOf(number), "That number " + number + " be done", true)))
                .toList();
    }

    /** One account a name, whose rights differ from board to board: what services ask is the actor. */
    private Actor somebody(String name, Set<Long> heldPosts, Actor.Grant... grants) {
        Actor account = accounts.computeIfAbsent(name, wanted -> people.actor(people.create("Test " + wanted)));
        return new Actor(account.accountId(), account.name(), Set.of(grants), heldPosts);
    }
}
