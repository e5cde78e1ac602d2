package org.followthrough.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
import org.followthrough.identity.NewAccount;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A committee in its last year, with one recommendation to two councils' services, and the one that will follow it. */
final class ReadySuccession {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Actor TESTS =
            new Actor(null, "the tests", Set.of(new Actor.Grant(Role.ADMINISTRATOR, null)), Set.of());

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

    /**
     * A committee that ends.
     *
     * @param officer e-mail address of its scrutiny officer
     * @param administrator that of an administrator
     * @param code short name of its review
     */
    record Ending(
            String slug,
            String name,
            String heir,
            String heirInList,
            String officer,
            String administrator,
            String code,
            String review) {

        String path() {
            return "/committees/" + slug;
        }

        String recommendation() {
            return "/reviews/" + review + "/recommendations/1";
        }

        String strand(String council) {
            return code + "-1 – " + council + " services " + code;
        }
    }

    Ending ending() {
        String code = "END" + MADE.incrementAndGet();
        String small = code.toLowerCase(Locale.ROOT);
        long council = councils.createCouncil(TESTS, new CouncilDetails("Council " + code, "council-" + small))
                .id();
        CommitteeView ending = committee(council, "Families Board " + code, "families-" + small);
        CommitteeView heir = committee(council, "People Board " + code, "people-" + small);
        Actor officer = account(small + "-officer@journeys", Role.SCRUTINY_OFFICER, ending.id());
        account(small + "-administrator@journeys", Role.ADMINISTRATOR, null);
        ReviewView draft = reviews.create(
                officer,
                ending.id(),
                new ReviewDetails(
                        "Shared services " + code,
                        "shared-" + small,
                        code,
                        ReviewKind.INQUIRY,
                        null,
                        null,
                        null,
                        null,
                        null));
        List<Long> asked =
                List.of(post(council, "Coventry services " + code), post(council, "Solihull services " + code));
        RecommendationDetails both = new RecommendationDetails(
                RecommendationKind.RECOMMENDATION,
                "1",
                null,
                "That both services say what they share",
                null,
                true,
                asked,
                null,
                null,
                null);
        recommendations.addAll(officer, draft.id(), List.of(new OutlineItem(0, both)));
        recommendations.publish(officer, draft.id(), draft.version(), LocalDate.of(2010, 3, 9));
        return new Ending(
                ending.slug(),
                ending.name(),
                heir.name(),
                heir.name() + ", " + heir.councilName(),
                small + "-officer@journeys",
                small + "-administrator@journeys",
                code,
                draft.slug());
    }

    /** Gives everything a position and what has none yet a draft, and lets the papers go out. */
    void draftTheRestAndCirculate(Ending ending, LocalDate day) {
        Actor officer = accounts.all(TESTS).stream()
                .filter(account -> account.email().equals(ending.officer()))
                .map(account -> actors.require(account.id()))
                .findFirst()
                .orElseThrow();
        for (ItemView item : reader.session(officer, ending.slug(), day).included()) {
            updates.give(officer, item.id(), item.version(), GivenUpdate.of("It says so on its pages."));
        }
        for (ItemView item : reader.session(officer, ending.slug(), day).included()) {
            if (item.draft() == null) {
                statuses.draft(officer, item.id(), item.version(), Assessment.of(Walk.parse("YNTNY")));
            }
        }
        SessionView ready = reader.session(officer, ending.slug(), day);
        sessions.circulate(officer, ready.id(), ready.version());
    }

    private CommitteeView committee(long council, String name, String slug) {
        return councils.createCommittee(
                TESTS, new CommitteeDetails(council, name, slug, CommitteeKind.SCRUTINY_COMMITTEE, null));
    }

    private long post(long council, String title) {
        return posts.create(TESTS, new PostDetails(council, title, "")).id();
    }

    private Actor account(String email, Role role, @Nullable Long committee) {
        return actors.require(accounts.create(
                        TESTS,
                        new NewAccount(
                                email, role.label(), "followed through 2012", Set.of(new Actor.Grant(role, committee))))
                .id());
    }
}
