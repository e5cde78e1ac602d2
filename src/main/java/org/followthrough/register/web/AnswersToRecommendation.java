package org.followthrough.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.register.RecommendationRow;
import org.followthrough.response.Deadline;
import org.followthrough.response.Deadlines;
import org.followthrough.response.PublishedAnswer;
import org.followthrough.response.Recipient;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseView;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionView;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what was answered to one recommendation, for whoever reads its page. */
@Component
class AnswersToRecommendation {

    private final ResponsePlaces places;
    private final ResponseReader reader;
    private final Responses responses;
    private final Recommendations recommendations;
    private final Deadlines deadlines;
    private final Clock clock;

    AnswersToRecommendation(
            ResponsePlaces places,
            ResponseReader reader,
            Responses responses,
            Recommendations recommendations,
            Deadlines deadlines,
            Clock clock) {
        this.places = places;
        this.reader = reader;
        this.responses = responses;
        this.recommendations = recommendations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What was answered to a review, as everybody may know it. */
    DecisionsOfReview decisions(ReviewView review, List<RecommendationRow> all) {
        return new DecisionsOfReview(all, review.isPublished() ? reader.answers(List.of(review.id())) : List.of());
    }

    private boolean mayStart(Actor actor, ReviewView review, RecommendationRow row, @Nullable Long recipientPostId) {
        return actor.isSignedIn()
                && responses
                        .rulesToStart(actor, review.id(), recipientPostId, List.of(row.id()))
                        .allows(ResponseAction.EDIT);
    }

    RecommendationAnswers of(Actor actor, ReviewView review, RecommendationRow row, DecisionsOfReview decisions) {
        if (!review.isPublished()) {
            return RecommendationAnswers.NONE;
        }
        RecommendationView asked = recommendations.recommendation(actor, review, row.ref());
        List<Deadline> running = deadlines.of(review);
        boolean mayStart = mayStart(actor, review, row, null);
        List<AnswerCard> cards = places.of(actor, review, asked).stream()
                .map(place -> card(
                        place,
                        row,
                        decisions,
                        running,
                        mayStart(actor, review, row, place.recipient().postId())))
                .filter(AnswerCard::isSomething)
                .toList();
        boolean executiveShown =
                cards.stream().anyMatch(card -> card.place().recipient().postId() == null);
        return new RecommendationAnswers(
                inShort(row, cards, decisions),
                cards,
                reader.ledger(actor, List.of(row.id())),
                mayStart && row.tracked() && !executiveShown
                        ? ResponsePlace.path(review.slug(), row.ref(), Recipient.EXECUTIVE) + "/edit"
                        : null);
    }

    private AnswerCard card(
            ResponsePlace place,
            RecommendationRow row,
            DecisionsOfReview decisions,
            List<Deadline> running,
            boolean mayStart) {
        Optional<PublishedAnswer> answer = decisions.to(row).stream()
                .filter(each -> Objects.equals(
                        each.now().recipientPostId(), place.recipient().postId()))
                .findFirst();
        Optional<Deadline> owed = running.stream()
                .filter(each -> each.of(row.id(), place.recipient().postId())
                        .filter(Deadline.Asked::isMissing)
                        .isPresent())
                .findFirst();
        LocalDate today = LocalDate.now(clock);
        return new AnswerCard(
                place,
                answer.orElse(null),
                row.isOpen() ? answer.map(given -> given.passedOn(today)).orElse(Set.of()) : Set.of(),
                answer.map(given -> late(given, row, running)).orElse(null),
                owed.map(each -> each.missingOn(today, place.recipient().title()))
                        .orElse(null),
                owed.map(each -> each.working(place.recipient().postId())).orElse(null),
                inHand(place.newest()),
                mayStart && !place.isReadable() ? place.path() + "/edit" : null,
                answer.map(given -> decisions.others(given, row)).orElse(List.of()));
    }

    private static @Nullable VersionView inHand(@Nullable ResponseInHand newest) {
        ResponseView response = newest == null ? null : newest.response();
        return response == null || response.version().state() == ResponseState.PUBLISHED ? null : response.version();
    }

    private static @Nullable String late(PublishedAnswer answer, RecommendationRow row, List<Deadline> running) {
        for (Deadline deadline : running) {
            for (Deadline.Asked asked : deadline.asked()) {
                boolean thisOne = asked.recommendation().id() == row.id()
                        && deadline.daysLate(asked) > 0
                        && answer.firstOn().equals(asked.answeredOn())
                        && (answer.now().recipientPostId() == null
                                || Objects.equals(answer.now().recipientPostId(), asked.recipientPostId()));
                if (thisOne) {
                    return "Answered on %s, late by %s: it was owed by %s."
                            .formatted(
                                    Words.date(answer.firstOn()),
                                    Words.count(deadline.daysLate(asked), "day"),
                                    Words.date(deadline.lastDay()));
                }
            }
        }
        return null;
    }

    private static List<Link> inShort(RecommendationRow row, List<AnswerCard> cards, DecisionsOfReview decisions) {
        List<Link> lines = new ArrayList<>();
        for (AnswerCard card : cards) {
            PublishedAnswer answer = card.answer();
            if (answer != null) {
                VersionView now = answer.now().version();
                LocalDate decided = now.decidedOn();
                lines.add(new Link(
                        now.answer() + ": " + card.recipient() + (decided == null ? "" : ", " + Words.date(decided)),
                        "#" + card.id()));
            }
        }
        if (lines.isEmpty()) {
            Optional.of(row)
                    .filter(RecommendationRow::tracked)
                    .flatMap(decisions::answeredAbove)
                    .ifPresent(above -> lines.add(
                            new Link("%s, with %s".formatted(decisions.inWords(above), above.title()), above.path())));
            String parts = decisions.partsInWords(row);
            if (parts != null) {
                lines.add(new Link(parts, "#parts"));
            }
        }
        cards.stream()
                .filter(card -> card.missing() != null)
                .forEach(card -> lines.add(new Link(Objects.requireNonNull(card.missing()), "#" + card.id())));
        return lines;
    }
}
