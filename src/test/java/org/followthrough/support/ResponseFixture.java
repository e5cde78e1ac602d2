package org.followthrough.support;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Approvals;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.response.VersionView;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.springframework.boot.test.context.TestComponent;

/**
 * A published review of a test's own whose recommendations are addressed to one post, with everybody who has to do with
 * the answers, and responses brought to any state by the services that people use.
 */
@TestComponent
public class ResponseFixture {

    /** The day on the report of every review made here. */
    public static final LocalDate REPORTED = LocalDate.of(2013, 4, 30);

    /** The day of Cabinet's meeting. */
    public static final LocalDate CABINET = LocalDate.of(2013, 6, 27);

    /** Of that meeting. */
    public static final DecisionDates DATES = new DecisionDates(CABINET, CABINET.plusDays(1), CABINET.plusDays(8));

    private static final AtomicInteger MADE = new AtomicInteger();

    private final People people;
    private final Councils councils;
    private final Posts posts;
    private final Reviews reviews;
    private final Recommendations recommendations;
    private final ExecutiveResponses documents;
    private final Responses responses;
    private final Approvals approvals;
    private final ResponseReader reader;
    private final Map<String, Actor> accounts = new ConcurrentHashMap<>();

    ResponseFixture(
            People people,
            Councils councils,
            Posts posts,
            Reviews reviews,
            Recommendations recommendations,
            ExecutiveResponses documents,
            Responses responses,
            Approvals approvals,
            ResponseReader reader) {
        this.people = people;
        this.councils = councils;
        this.posts = posts;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.documents = documents;
        this.responses = responses;
        this.approvals = approvals;
        this.reader = reader;
    }

    /**
     * A review and its people.
     *
     * @param post that the recommendations are addressed to; held by Karen since 2010, and what {@code service} acts for
     * @param otherPost of the same council, what {@code otherService} acts for
     * @param cabinet the cabinet member with the portfolio
     * @param standIn a cabinet member of the same council with another portfolio
     * @param foreign a cabinet member of another council
     */
    public record Case(
            CommitteeView committee,
            ReviewView review,
            List<RecommendationView> recommendations,
            long post,
            long otherPost,
            long portfolio,
            Actor officer,
            Actor service,
            Actor otherService,
            Actor cabinet,
            Actor standIn,
            Actor foreign,
            Actor member,
            Actor stranger) {

        public long recommendation(int number) {
            return recommendations.get(number - 1).id();
        }

        public List<Long> ids() {
            return recommendations.stream().map(RecommendationView::id).toList();
        }
    }

    /** A case whose review has recommendations 1 to n, and a document that says whose portfolio it is. */
    public Case create(int count) {
        return create((post, other) -> Collections.nCopies(count, List.of(post)), true);
    }

    /** The same with recommendations that name no recipient, so that the executive as a whole owes the answers. */
    public Case withoutRecipients(int count) {
        return create((post, other) -> Collections.nCopies(count, List.of()), true);
    }

    /** The same with two recommendations, the second of which is addressed to the other post. */
    public Case createForTwo() {
        return create((post, other) -> List.of(List.of(post), List.of(other)), true);
    }

    /** The same as the first, of which nobody has said yet whose portfolio it is. */
    public Case withoutDocument(int count) {
        return create((post, other) -> Collections.nCopies(count, List.of(post)), false);
    }

    /** The same as the first with these recommendations, made of the post and the other one. */
    public Case outlined(BiFunction<Long, Long, List<OutlineItem>> outline) {
        return make(outline, true);
    }

    private Case create(BiFunction<Long, Long, List<List<Long>>> recipients, boolean documented) {
        return make((post, other) -> lines(recipients.apply(post, other)), documented);
    }

    private Case make(BiFunction<Long, Long, List<OutlineItem>> outline, boolean documented) {
        int number = MADE.incrementAndGet();
        Actor admin = people.administrator();
        long council = councils.createCouncil(
                        admin, new CouncilDetails("Council " + number + " of answers", "answer-council-" + number))
                .id();
        CommitteeView committee = councils.createCommittee(
                admin,
                new CommitteeDetails(
                        council,
                        "Answer Committee " + number,
                        "answer-committee-" + number,
                        CommitteeKind.SCRUTINY_COMMITTEE,
                        null));
        long post = post(admin, council, "Assistant Director " + number);
        posts.appoint(admin, post, new HolderDetails("Karen " + number, null, LocalDate.of(2010, 1, 1), null));
        long other = post(admin, council, "Service Delivery Manager " + number);
        long portfolio = post(admin, council, "Cabinet Member for Children " + number);
        long otherPortfolio = post(admin, council, "Leader " + number);
        Actor officer = somebody("officer", Set.of(), Role.SCRUTINY_OFFICER, committee.id());
        ReviewView draft = reviews.create(officer, committee.id(), review(number));
        List<RecommendationView> made = recommendations.addAll(officer, draft.id(), outline.apply(post, other));
        ReviewView review = recommendations.publish(officer, draft.id(), draft.version(), REPORTED);
        if (documented) {
            documents.write(officer, review.id(), null, DocumentDetails.of(portfolio, CABINET));
        }
        return new Case(
                committee,
                review,
                made,
                post,
                other,
                portfolio,
                officer,
                somebody("service", Set.of(post), Role.SERVICE_OFFICER, null),
                somebody("other service", Set.of(other), Role.SERVICE_OFFICER, null),
                somebody("cabinet member", Set.of(portfolio), Role.CABINET_MEMBER, null),
                somebody("stand-in", Set.of(otherPortfolio), Role.CABINET_MEMBER, null),
                somebody("foreign member", Set.of(-portfolio), Role.CABINET_MEMBER, null),
                somebody("member", Set.of(), Role.MEMBER, committee.id()),
                somebody("stranger", Set.of(), Role.COUNCILLOR, null));
    }

    /** The executive's response to one recommendation as a draft of the service. */
    public VersionRef drafted(Case about, int number, ResponseDraft draft) {
        return responses.start(
                about.service(), about.review().id(), null, List.of(about.recommendation(number)), draft);
    }

    /** The same, submitted. */
    public VersionRef submitted(Case about, int number, ResponseDraft draft) {
        return submit(about, drafted(about, number, draft));
    }

    /** The same, approved. */
    public VersionRef approved(Case about, int number, ResponseDraft draft) {
        return approve(about, submitted(about, number, draft));
    }

    /** The same, published. */
    public VersionRef published(Case about, int number, ResponseDraft draft) {
        return publish(about, approved(about, number, draft));
    }

    public VersionRef submit(Case about, VersionRef ref) {
        return responses.submit(about.service(), ref.versionId(), version(about, ref));
    }

    public VersionRef approve(Case about, VersionRef ref) {
        approvals.approve(about.cabinet(), ref.versionId(), version(about, ref), null);
        return ref;
    }

    public VersionRef publish(Case about, VersionRef ref) {
        approvals.publish(about.officer(), ref.versionId(), version(about, ref), DATES);
        return ref;
    }

    /** For the forms that change it. */
    public long version(Case about, VersionRef ref) {
        return now(about, ref).version();
    }

    /** The newest version as the officer sees it now. */
    public VersionView now(Case about, VersionRef ref) {
        return reader.response(about.officer(), ref.responseId()).response().version();
    }

    private long post(Actor admin, long council, String title) {
        return posts.create(admin, new PostDetails(council, title, "Services")).id();
    }

    private static ReviewDetails review(int number) {
        return new ReviewDetails(
                "Answered review " + number,
                "answered-review-" + number,
                "AR" + number,
                ReviewKind.REVIEW,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<OutlineItem> lines(List<List<Long>> recipients) {
        return IntStream.rangeClosed(1, recipients.size())
                .mapToObj(number -> new OutlineItem(
                        0,
                        new RecommendationDetails(
                                RecommendationKind.RECOMMENDATION,
                                String.valueOf(number),
                                null,
                                "That number " + number + " be done",
                                null,
                                true,
                                recipients.get(number - 1),
                                null,
                                null,
                                null)))
                .toList();
    }

    /** One account a name, whose rights differ from case to case: what services ask is the actor. */
    private Actor somebody(String name, Set<Long> held, Role role, Long committee) {
        Actor account = accounts.computeIfAbsent(name, wanted -> people.actor(people.create("Answering " + wanted)));
        return new Actor(account.accountId(), account.name(), Set.of(new Actor.Grant(role, committee)), held);
    }
}
