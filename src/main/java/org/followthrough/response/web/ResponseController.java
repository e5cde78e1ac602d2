package org.followthrough.response.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Deadline;
import org.followthrough.response.Deadlines;
import org.followthrough.response.OwedAnswers;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.ResponseView;
import org.followthrough.response.Responses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One response as whoever asks may read it: published for everybody, the newest version for those concerned. */
@Controller
class ResponseController {

    private final ResponsePlaces places;
    private final ResponseReader reader;
    private final Responses responses;
    private final Recommendations recommendations;
    private final Deadlines deadlines;
    private final Clock clock;

    ResponseController(
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

    @GetMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}")
    String response(
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            Actor actor,
            Model model) {
        ResponsePlace place = places.of(actor, slug, ref, recipient);
        model.addAttribute("page", place.isReadable() ? given(actor, place) : missing(actor, place));
        return "response/response";
    }

    private ResponsePage given(Actor actor, ResponsePlace place) {
        ResponseInHand newest = place.newest();
        ResponseView shown = Objects.requireNonNull(place.shown());
        boolean insider = newest != null && newest.readsDrafts();
        boolean open = shown.version().state() != ResponseState.PUBLISHED;
        List<ResponseView> versions = reader.versions(actor, shown.responseId());
        return new ResponsePage(
                place,
                shown,
                open || insider ? ResponseTag.of(shown.version().state()) : null,
                open || insider ? ResponsePage.standing(shown.version(), isForItself(newest)) : null,
                null,
                null,
                newest == null ? List.of() : NextStep.of(place, newest.rules(), shown.version()),
                standsFor(actor, place, shown),
                Story.of(versions, insider, place.recipient()),
                versions.size(),
                insider);
    }

    private static boolean isForItself(@Nullable ResponseInHand newest) {
        return newest != null && newest.rules().answersForItself();
    }

    /** What nobody has begun has a page for those who may begin, and for everybody while it is owed. */
    private ResponsePage missing(Actor actor, ResponsePlace place) {
        long review = place.review().id();
        List<NextStep> steps = NextStep.toStart(
                place,
                responses.rulesToStart(
                        actor,
                        review,
                        place.recipient().postId(),
                        List.of(place.recommendation().id())));
        if (steps.isEmpty() && !isOwed(actor, place)) {
            throw RefusedAction.notFound();
        }
        Long owing = place.recipient().postId();
        LocalDate today = LocalDate.now(clock);
        Optional<Deadline> deadline = deadlines.of(place.review()).stream()
                .filter(each -> each.of(place.recommendation().id(), owing)
                        .filter(Deadline.Asked::isMissing)
                        .isPresent())
                .findFirst();
        return new ResponsePage(
                place,
                null,
                steps.isEmpty() ? null : ResponseTag.of(ResponseState.NOT_STARTED),
                deadline.isPresent() ? null : "No response has been published yet.",
                deadline.map(each -> each.missingOn(today, place.recipient().title()))
                        .orElse(null),
                deadline.map(each -> each.working(owing)).orElse(null),
                steps,
                List.of(),
                List.of(),
                0,
                false);
    }

    private boolean isOwed(Actor actor, ResponsePlace place) {
        long review = place.review().id();
        return OwedAnswers.of(recommendations.of(actor, review), reader.publishedOfReview(review)).stream()
                .anyMatch(owed -> owed.recommendation().id()
                                == place.recommendation().id()
                        && Objects.equals(
                                owed.recipientPostId(), place.recipient().postId()));
    }

    private List<Link> standsFor(Actor actor, ResponsePlace place, ResponseView shown) {
        return recommendations.of(actor, place.review().id()).stream()
                .filter(each -> each.id() != place.recommendation().id()
                        && shown.recommendationIds().contains(each.id()))
                .map(each ->
                        new Link(each.title(), "/reviews/" + place.review().slug() + "/recommendations/" + each.ref()))
                .toList();
    }
}
