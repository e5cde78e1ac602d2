package org.followthrough.guards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.guards.Cast.Part;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the table of access is tried on: a committee with a draft and a published review and with sessions in every
 * state, made by the services that people use, with a secret word in every text that is not public.
 */
final class AccessWorld {

    private static final Map<BeanFactory, AccessWorld> MADE = new ConcurrentHashMap<>();

    private final BeanFactory beans;
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();
    private final Secrets secrets = new Secrets();
    private final Cast cast;
    private final long committeeId;
    private final long post;

    /** The world of an application; made once, since nobody changes it. */
    static AccessWorld of(BeanFactory beans) {
        return MADE.computeIfAbsent(beans, AccessWorld::new);
    }

    private AccessWorld(BeanFactory beans) {
        this.beans = beans;
        long council = bean(Councils.class)
                .createCouncil(Cast.maker(), new CouncilDetails("Council " + suffix, "council-" + suffix))
                .id();
        CommitteeView committee = committee(council, "board");
        CommitteeView other = committee(council, "elsewhere");
        committeeId = committee.id();
        post = post(council, "Director");
        cast = new Cast(
                bean(Accounts.class),
                bean(Actors.class),
                bean(Posts.class),
                committeeId,
                other.id(),
                new Cast.Held(post, post(council, "Cabinet Member"), post(council, "Leader")),
                emailDomain());
        objects.put("", Map.of());
        objects.put("nothing", nothing());
        objects.put(
                "the committee",
                Map.of(
                        "slug",
                        committee.slug(),
                        "id",
                        String.valueOf(committeeId),
                        "successor",
                        String.valueOf(other.id())));
        CommitteeView rest = committee(council, "at-rest");
        objects.put(
                "a committee at rest",
                Map.of(
                        "slug", rest.slug(),
                        "version", String.valueOf(rest.version()),
                        "successor", String.valueOf(other.id())));
        plannedHandOver(committee(council, "ending"), other.id());
        CommitteeView ended = committee(council, "ended");
        handOver(ended, committee(council, "heir").id(), LocalDate.now(bean(Clock.class)));
        objects.put("a committee that has handed over", Map.of("slug", ended.slug()));
        draftReview();
        publishedReview();
        plans();
        objects.putAll(new SessionsOfWorld(beans, cast, secrets, committee, post).objects());
        objects.putAll(new MeetingsOfWorld(beans, cast, secrets, committee, post).objects());
        objects.putAll(new RegistersOfWorld(
                        beans, council, committee, post, cast.of(Part.SERVICE).requireAccountId(), suffix)
                .objects());
        objects.putAll(new WorkOfWorld(beans, cast, secrets, committee, suffix).objects());
        ChangesOfWorld.plant(bean(JdbcClient.class), this, secrets, "published", Set.of(Part.values()));
        objects.putAll(
                new ResponsesOfWorld(beans, cast, secrets, committeeId, post, "Director " + suffix, suffix).objects());
        objects.putAll(new ReceivedOfWorld(beans, cast, secrets, council, committeeId, suffix).objects());
        objects.putAll(
                new StrandsOfWorld(beans, cast, committeeId, List.of(post, post(council, "Assistant Director")), suffix)
                        .objects());
    }

    private void plannedHandOver(CommitteeView ending, long successor) {
        handOver(ending, successor, LocalDate.now(bean(Clock.class)).plusYears(1));
        objects.put(
                "a committee whose hand-over is planned",
                Map.of(
                        "slug", ending.slug(),
                        "version", String.valueOf(ending.version()),
                        "successor", String.valueOf(successor),
                        "planned",
                                String.valueOf(bean(HandOvers.class)
                                        .planned(ending.id())
                                        .orElseThrow()
                                        .id())));
    }

    private void handOver(CommitteeView from, long successor, LocalDate on) {
        bean(HandOvers.class)
                .handOver(
                        cast.of(Part.ADMINISTRATOR),
                        from.id(),
                        from.version(),
                        new HandOverDetails(successor, on, HandOverCause.YEAR_END, "The year ends"));
    }

    private void plans() {
        objects.putAll(new MeasuresOfWorld(beans, cast.of(Part.OFFICER), secrets, committeeId, suffix).objects());
    }

    private long post(long council, String title) {
        return bean(Posts.class)
                .create(Cast.maker(), new PostDetails(council, title + " " + suffix, "Services"))
                .id();
    }

    Cast cast() {
        return cast;
    }

    Secrets secrets() {
        return secrets;
    }

    /** The values by which an object's addresses and forms name it. */
    Map<String, String> object(String name) {
        Map<String, String> values = objects.get(name);
        if (values == null) {
            throw new IllegalArgumentException("there is no \"%s\", only %s".formatted(name, objects.keySet()));
        }
        return values;
    }

    /** Whether an address leads to something of this world. */
    boolean isOwn(String address) {
        return address.toLowerCase(Locale.ROOT).contains(suffix);
    }

    private String emailDomain() {
        return secrets.word("email", Set.of(Part.ADMINISTRATOR)) + suffix + ".test";
    }

    private Map<String, String> nothing() {
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "slug", "no-such-thing",
                "ref", "99",
                "date", "2031-05-05",
                "name", "NO-1",
                "shortName", "NO-1",
                "question", "relevant",
                "id", "987654321",
                "holderId", "987654321",
                "itemVersion", "0",
                "version", "0"));
        values.putAll(Map.of("item", "99", "paper", "nothing", "part", "agenda"));
        values.putAll(Map.of("recipient", "nobody", "n", "99", "versionId", "987654321"));
        values.put("position", "99");
        values.putAll(Map.of("period", "2099-00", "number", "99", "paper", "no-such-paper"));
        values.putAll(Map.of("post", "987654321", "otherPost", "987654322", "successor", "987654321"));
        return values;
    }

    private CommitteeView committee(long council, String name) {
        return bean(Councils.class)
                .createCommittee(
                        Cast.maker(),
                        new CommitteeDetails(
                                council,
                                "Committee " + name + " " + suffix,
                                name + "-" + suffix,
                                CommitteeKind.SCRUTINY_COMMITTEE,
                                null));
    }

    private void draftReview() {
        String title = secrets.word("draft review title", Secrets.COMMITTEE);
        ReviewView draft = review("DR", "draft-" + suffix, title, secrets.word("draft summary", Secrets.COMMITTEE));
        List<RecommendationView> lines = bean(Recommendations.class)
                .addAll(
                        cast.of(Part.OFFICER),
                        draft.id(),
                        List.of(
                                line("1", secrets.word("draft recommendation", Secrets.COMMITTEE)),
                                line("2", "Second of the draft")));
        new FactsOfWorld(beans, cast, draft, word -> secrets.word(word, Secrets.COMMITTEE));
        objects.put("a draft review", ofReview(draft, lines.get(0)));
    }

    /** Of its recommendations the last will be found achieved at the first session. */
    private void publishedReview() {
        ReviewView review = review("PR", "published-" + suffix, "Published review " + suffix, "A summary");
        Actor officer = cast.of(Part.OFFICER);
        Recommendations recommendations = bean(Recommendations.class);
        List<RecommendationView> lines = recommendations.addAll(
                officer,
                review.id(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> line(String.valueOf(number), "That number " + number + " be done"))
                        .toList());
        new FactsOfWorld(beans, cast, review, word -> "Public " + word);
        review = recommendations.publish(officer, review.id(), review.version(), LocalDate.of(2012, 2, 28));
        objects.put("a published review", ofReview(review, lines.get(0)));
        objects.put("a recommendation achieved", ofReview(review, lines.get(4)));
    }

    private ReviewView review(String code, String slug, String title, String summary) {
        return bean(Reviews.class)
                .create(
                        cast.of(Part.OFFICER),
                        committeeId,
                        new ReviewDetails(
                                title,
                                slug,
                                code + suffix.toUpperCase(Locale.ROOT),
                                ReviewKind.INQUIRY,
                                summary,
                                null,
                                null,
                                null,
                                null));
    }

    private Map<String, String> ofReview(ReviewView review, RecommendationView line) {
        return Map.of(
                "slug", review.slug(),
                "version", String.valueOf(review.version()),
                "position", "1",
                "ref", line.ref(),
                "post", String.valueOf(post),
                "shortName", review.code() + "-" + line.ref());
    }

    private static OutlineItem line(String label, String text) {
        return new OutlineItem(0, RecommendationDetails.of(label, text, true));
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
