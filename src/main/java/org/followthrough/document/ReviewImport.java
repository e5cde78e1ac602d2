package org.followthrough.document;

import static org.followthrough.document.Paper.Review.orNone;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.AreaDetails;
import org.followthrough.review.AreaOutcome;
import org.followthrough.review.MilestoneDetails;
import org.followthrough.review.Participant;
import org.followthrough.review.PublicationDay;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewProgress;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a review in by the steps that people take: created, written, given its recommendations, published. */
@Component
class ReviewImport {

    private final Reviews reviews;
    private final ReviewRecords records;
    private final ReviewProgress progress;
    private final Recommendations recommendations;

    ReviewImport(Reviews reviews, ReviewRecords records, ReviewProgress progress, Recommendations recommendations) {
        this.reviews = reviews;
        this.records = records;
        this.progress = progress;
        this.recommendations = recommendations;
    }

    /** Takes one review in and returns its recommendations. */
    List<RecommendationView> take(Paper.Review review, Paper paper, Hands hands) {
        LocalDate answered = paper.responsesOrNone().stream()
                .filter(response -> response.review().equals(review.slug()))
                .map(PaperResponse::cabinetMeeting)
                .findFirst()
                .orElse(null);
        PublicationDay published = published(review, answered, paper.source().date());
        ReviewView created = reviews.create(
                hands.officer(),
                hands.places().committee(review.committee()),
                new ReviewDetails(
                        review.title(),
                        review.slug(),
                        review.code(),
                        review.kind(),
                        review.summary(),
                        review.termsOfReference(),
                        review.leadMember(),
                        review.leadOfficer(),
                        remark(review, paper.source(), answered)));
        takeRecord(review, created.id(), hands);
        List<OutlineItem> items = review.recommendations().stream()
                .map(each -> new OutlineItem(each.depth(), details(each, hands)))
                .toList();
        List<RecommendationView> added =
                followed(review, recommendations.addAll(hands.officer(), created.id(), items), hands.officer());
        if (published != null) {
            recommendations.publish(hands.officer(), created.id(), created.version(), published);
        }
        return added;
    }

    private static @Nullable PublicationDay published(
            Paper.Review review, @Nullable LocalDate answered, LocalDate known) {
        if (review.publishedWords() != null) {
            return PublicationDay.read(review.publishedWords(), known);
        }
        LocalDate day = review.publishedOn() == null ? answered : review.publishedOn();
        return day == null ? null : PublicationDay.of(day);
    }

    /** The recommendations once it is said which of them are followed for each recipient. */
    private List<RecommendationView> followed(Paper.Review paper, List<RecommendationView> added, Actor officer) {
        for (int i = 0; i < added.size(); i++) {
            if (paper.recommendations().get(i).isFollowedForEach()) {
                recommendations.followEach(
                        officer, added.get(i).id(), added.get(i).version(), true);
            }
        }
        return added.isEmpty()
                ? added
                : recommendations.of(officer, added.get(0).reviewId());
    }

    private void takeRecord(Paper.Review review, long id, Hands hands) {
        RecordDetails record = record(review);
        if (!record.equals(RecordDetails.EMPTY)) {
            records.write(hands.officer(), id, null, record);
        }
        String report = review.report();
        if (report != null) {
            records.writeReport(hands.officer(), id, null, report);
        }
        for (PaperReviews.Milestone each : orNone(review.milestones())) {
            Long committee = each.committee() == null ? null : hands.places().committee(each.committee());
            progress.addMilestone(
                    hands.officer(),
                    id,
                    new MilestoneDetails(each.kind(), committee, each.date(), each.dateWords(), each.text()));
        }
        for (PaperReviews.Area each : orNone(review.areas())) {
            AreaOutcome outcome = new AreaOutcome(
                    each.consideredAt(), each.consideredOn(), each.conclusion(), each.concludedOn(), each.remark());
            progress.addArea(hands.officer(), id, new AreaDetails(each.number(), each.text(), each.pursued(), outcome));
        }
    }

    private static RecordDetails record(Paper.Review review) {
        return new RecordDetails(
                orNone(review.participants()).stream()
                        .map(each -> new Participant(each.part(), each.name(), each.role()))
                        .toList(),
                orNone(review.evidence()).stream()
                        .map(each -> new RecordDetails.Evidence(each.level(), each.text()))
                        .toList(),
                orNone(review.timetable()).stream()
                        .map(each -> new RecordDetails.Held(each.dateWords(), each.date(), each.text()))
                        .toList(),
                review.areasTitle(),
                orNone(review.observations()),
                review.conclusions());
    }

    /** A review that is answered has been published, even where the paper does not print when. */
    private static @Nullable String remark(Paper.Review review, Paper.Source source, @Nullable LocalDate answered) {
        String standIn = review.publishedOn() != null || review.publishedWords() != null || answered == null
                ? null
                : ("The paper does not print the date on which the report was published. In its place stands %s,"
                                + " the day of the Cabinet meeting at which the report was answered.")
                        .formatted(Words.date(answered));
        String joined = Stream.of(standIn, review.remark(), source.remark())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return joined.isEmpty() ? null : joined;
    }

    private static RecommendationDetails details(Paper.Recommendation printed, Hands hands) {
        return new RecommendationDetails(
                printed.kindOrUsual(),
                printed.label(),
                printed.heading(),
                printed.text(),
                printed.remark(),
                printed.isTracked(),
                printed.recipients().stream().map(hands.places()::post).toList(),
                printed.dueWords(),
                printed.dueFrom(),
                printed.dueUntil());
    }
}
