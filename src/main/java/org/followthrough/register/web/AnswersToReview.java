package org.followthrough.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.register.RecommendationRow;
import org.followthrough.response.Deadline;
import org.followthrough.response.Deadlines;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.PublishedAnswer;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseRules;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseTag;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.springframework.stereotype.Component;

/** Puts together how a review was answered, for whoever reads its page. */
@Component
class AnswersToReview {

    private final ResponsePlaces places;
    private final ResponseReader reader;
    private final ExecutiveResponses documents;
    private final Deadlines deadlines;
    private final Clock clock;

    AnswersToReview(
            ResponsePlaces places,
            ResponseReader reader,
            ExecutiveResponses documents,
            Deadlines deadlines,
            Clock clock) {
        this.places = places;
        this.reader = reader;
        this.documents = documents;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ResponsesOfReview of(Actor actor, ReviewView review, List<RecommendationRow> rows) {
        if (!review.isPublished()) {
            return new ResponsesOfReview(new DecisionsOfReview(rows, List.of()), List.of(), null, List.of(), List.of());
        }
        List<PublishedAnswer> answers = reader.answers(List.of(review.id()));
        ResponseRules rules = documents.rules(actor, review.id());
        boolean insider = ResponseInHand.readsDrafts(rules);
        List<ResponsePlace> inHand = insider ? places.ofReview(actor, review) : List.of();
        String path = "/reviews/" + review.slug();
        return new ResponsesOfReview(
                new DecisionsOfReview(rows, answers),
                deadlines.of(review).stream().map(this::line).toList(),
                insider || answers.stream().anyMatch(AnswersToReview::isOfExecutive) ? path + "/response" : null,
                counts(inHand),
                links(path + "/response", rules, inHand));
    }

    /** A body outside the executive answers for itself, which is no part of the executive's paper. */
    private static boolean isOfExecutive(PublishedAnswer answer) {
        return answer.now().version().received() == null;
    }

    private ResponsesOfReview.ClockLine line(Deadline deadline) {
        LocalDate today = LocalDate.now(clock);
        int asked = deadline.recommendations().size();
        int over = deadline.answeredLate().size();
        String kept = deadline.missing().isEmpty()
                ? (over == 0
                        ? "All answered in time."
                        : "All answered, %d of %d recommendations late.".formatted(over, asked))
                : "%d of %s answered; %s."
                        .formatted(
                                deadline.answered(),
                                Words.count(asked, "recommendation"),
                                deadline.clock().clock().standingOn(today));
        return new ResponsesOfReview.ClockLine(
                deadline.recipient(),
                "Response due %s. %s"
                        .formatted(Words.date(deadline.lastDay()), asked == 0 ? "" : kept)
                        .strip(),
                deadline.clock().clock().working(),
                deadline.alongsideInWords());
    }

    private static List<ResponsesOfReview.InHand> counts(List<ResponsePlace> places) {
        Map<ResponseState, Long> counts = places.stream()
                .collect(Collectors.groupingBy(AnswersToReview::state, TreeMap::new, Collectors.counting()));
        List<ResponsesOfReview.InHand> lines = new ArrayList<>();
        counts.forEach((state, number) -> lines.add(new ResponsesOfReview.InHand(ResponseTag.of(state), number)));
        return lines;
    }

    private static ResponseState state(ResponsePlace place) {
        ResponseInHand newest = place.newest();
        if (newest != null) {
            return newest.rules().state();
        }
        return place.published() == null ? ResponseState.NOT_STARTED : ResponseState.PUBLISHED;
    }

    private static List<Link> links(String path, ResponseRules rules, List<ResponsePlace> inHand) {
        List<Link> links = new ArrayList<>();
        if (rules.allows(ResponseAction.KEEP_DOCUMENT)) {
            links.add(new Link("Edit the response document", path + "/edit"));
        }
        if (rules.allows(ResponseAction.SET_CLOCK)) {
            links.add(new Link("Say by when responses are due", path + "/clocks"));
        }
        if (rules.allows(ResponseAction.EDIT)) {
            links.add(new Link("Hand over actions", path + "/owners"));
        }
        boolean mayDecide = inHand.stream()
                .map(ResponsePlace::newest)
                .filter(Objects::nonNull)
                .filter(each -> !each.rules().answersForItself())
                .anyMatch(each -> each.rules().allows(ResponseAction.APPROVE)
                        || each.rules().allows(ResponseAction.PUBLISH));
        if (mayDecide) {
            links.add(new Link("Record Cabinet’s decision on all", path + "/decision"));
        }
        return links;
    }
}
