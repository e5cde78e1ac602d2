package org.followthrough.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishes reviews that wait for the answers of the demonstration's Cabinet of Telford & Wrekin. */
final class ReadyResponses {

    private static final String COMMITTEE = "children-and-young-people-scrutiny-committee";

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
    private ExecutiveResponses documents;

    /** A review with one recommendation to the director whose post service@demo holds, in cabinet@demo's portfolio. */
    ResponseWork asked(String code, String title) {
        Actor officer = account("officer@demo");
        CommitteeView committee = councils.committee(COMMITTEE);
        PostView director = held("service@demo", committee);
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        ReviewView draft = reviews.create(
                officer,
                committee.id(),
                new ReviewDetails(title, slug, code, ReviewKind.REVIEW, null, null, null, null, null));
        recommendations.addAll(
                officer,
                draft.id(),
                IntStream.rangeClosed(1, 2)
                        .mapToObj(number -> line(number, director.id()))
                        .toList());
        recommendations.publish(officer, draft.id(), draft.version(), LocalDate.of(2013, 4, 30));
        long portfolio = held("cabinet@demo", committee).id();
        documents.write(officer, draft.id(), null, DocumentDetails.of(portfolio, LocalDate.of(2013, 6, 27)));
        String body = director.body();
        return new ResponseWork(slug, body.isBlank() ? director.title() : director.title() + ", " + body);
    }

    private static OutlineItem line(int number, long post) {
        return new OutlineItem(
                0,
                new RecommendationDetails(
                        RecommendationKind.RECOMMENDATION,
                        String.valueOf(number),
                        null,
                        "That the Director finds homes near home, number %d.".formatted(number),
                        null,
                        true,
                        List.of(post),
                        null,
                        null,
                        null));
    }

    private PostView held(String email, CommitteeView committee) {
        Actor holder = account(email);
        return posts.all().stream()
                .filter(post -> post.councilId() == committee.councilId() && holder.holdsPost(post.id()))
                .findFirst()
                .orElseThrow();
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
