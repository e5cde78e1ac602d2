package org.followthrough.guards;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.guards.Cast.Part;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Approvals;
import org.followthrough.response.Decision;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.Responses;
import org.followthrough.response.SummaryLine;
import org.followthrough.response.VersionRef;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Slug;
import org.springframework.beans.factory.BeanFactory;

/** A review that asks a body outside the executive: one answer is recorded and not public, one is published. */
final class ReceivedOfWorld {

    private static final LocalDate DAY = LocalDate.of(2013, 6, 27);

    private final BeanFactory beans;
    private final Actor officer;
    private final String suffix;
    private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();

    ReceivedOfWorld(BeanFactory beans, Cast cast, Secrets secrets, long council, long committee, String suffix) {
        this.beans = beans;
        this.officer = cast.of(Part.OFFICER);
        this.suffix = suffix;
        String title = "Partner " + suffix;
        long partner = bean(Posts.class)
                .create(Cast.maker(), new PostDetails(council, title, "", true))
                .id();
        ReviewView review = review(committee, partner);
        List<RecommendationView> lines = bean(Recommendations.class).of(officer, review.id());
        // the body's own answer makes nothing of the executive's public
        bean(ExecutiveResponses.class)
                .write(officer, review.id(), null, document(secrets.word("document beside", Set.of(Part.OFFICER))));
        VersionRef draft =
                recorded(review, lines.get(0), partner, secrets.word("received draft", Set.of(Part.OFFICER)));
        VersionRef published = recorded(review, lines.get(1), partner, "As they said");
        bean(Approvals.class).publishReceived(officer, published.versionId(), version(published), DAY, null, null);
        objects.put("an answer recorded", named(review, lines.get(0), Slug.of(title), draft));
        objects.put("an answer received", named(review, lines.get(1), Slug.of(title), published));
    }

    Map<String, Map<String, String>> objects() {
        return objects;
    }

    private ReviewView review(long committee, long partner) {
        ReviewView draft = bean(Reviews.class)
                .create(
                        officer,
                        committee,
                        new ReviewDetails(
                                "Review outside " + suffix,
                                "outside-" + suffix,
                                "OU" + suffix.toUpperCase(Locale.ROOT),
                                ReviewKind.REVIEW,
                                null,
                                null,
                                null,
                                null,
                                null));
        bean(Recommendations.class).addAll(officer, draft.id(), List.of(line("1", partner), line("2", partner)));
        return bean(Recommendations.class).publish(officer, draft.id(), draft.version(), DAY);
    }

    private static DocumentDetails document(String secret) {
        return new DocumentDetails(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Background " + secret,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new SummaryLine(null, "All of them", "Decided " + secret)));
    }

    private static OutlineItem line(String number, long partner) {
        return new OutlineItem(
                0,
                new RecommendationDetails(
                        RecommendationKind.RECOMMENDATION,
                        number,
                        null,
                        "That they answer " + number,
                        null,
                        true,
                        List.of(partner),
                        null,
                        null,
                        null));
    }

    private VersionRef recorded(ReviewView review, RecommendationView line, long partner, String text) {
        return bean(Responses.class)
                .start(officer, review.id(), partner, List.of(line.id()), ResponseDraft.of(Decision.ACCEPTED, text));
    }

    private Map<String, String> named(ReviewView review, RecommendationView line, String recipient, VersionRef ref) {
        return Map.of(
                "slug",
                review.slug(),
                "ref",
                line.ref(),
                "shortName",
                review.code() + "-" + line.ref(),
                "recipient",
                recipient,
                "n",
                "1",
                "version",
                String.valueOf(version(ref)));
    }

    private long version(VersionRef ref) {
        return bean(ResponseReader.class)
                .response(officer, ref.responseId())
                .response()
                .version()
                .version();
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
