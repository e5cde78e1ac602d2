package org.followthrough.response.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Approvals;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseView;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.DateParts;
import org.followthrough.web.FormErrors;
import org.followthrough.web.Link;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes what a body outside the executive has answered, after showing what becomes public for good. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}/publication")
class ReceivedController {

    private static final String PAGE = "response/decide/received";

    private final ResponsePlaces places;
    private final ResponseGate gate;
    private final Recommendations recommendations;
    private final Responses responses;
    private final Approvals approvals;

    ReceivedController(
            ResponsePlaces places,
            ResponseGate gate,
            Recommendations recommendations,
            Responses responses,
            Approvals approvals) {
        this.places = places;
        this.gate = gate;
        this.recommendations = recommendations;
        this.responses = responses;
        this.approvals = approvals;
    }

    /**
     * When the body answered, as typed.
     *
     * @param note how it was received
     * @param seen tells the version that was shown from all others
     */
    record Form(
            @Nullable DateParts answeredOn,
            @Nullable DateParts publishedOn,
            @Nullable String note,
            @Nullable String seen) {

        Form on(String seenNow) {
            return new Form(answeredOn, publishedOn, note, seenNow);
        }
    }

    /**
     * The page around the form.
     *
     * @param missing what the answer still lacks, with the way to it
     */
    record Page(
            ResponsePlace place, VersionView version, List<RecommendationView> asked, List<CheckPage.Lacking> missing) {

        public String path() {
            return place.path() + "/publication";
        }

        public boolean isPublicAlready() {
            return place.published() != null;
        }

        public List<Link> trail() {
            return ResponseTrail.toVersions(place);
        }

        SeenVersions seen() {
            return SeenVersions.of(version);
        }
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            Model model) {
        Page page = page(actor, slug, ref, recipient);
        model.addAttribute("page", page);
        model.addAttribute(
                "form",
                new Form(DateParts.of(null), DateParts.of(null), "", page.seen().stamp()));
        return PAGE;
    }

    @PostMapping
    String publish(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            RedirectAttributes after,
            HttpServletResponse response,
            Model model) {
        Page page = page(actor, slug, ref, recipient);
        model.addAttribute("page", page);
        LocalDate answered =
                TypedDate.required(binding, "answeredOn", form.answeredOn(), "the day on which it was answered");
        LocalDate published =
                TypedDate.optional(binding, "publishedOn", form.publishedOn(), "the day on which it was published");
        Attempt attempt = page.missing().isEmpty()
                ? Attempt.of(binding, () -> publish(actor, page, form, answered, published))
                : Attempt.INVALID;
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "The answer is public.");
            return "redirect:" + page.place().path();
        }
        if (attempt == Attempt.STALE) {
            Page now = page(actor, slug, ref, recipient);
            model.addAttribute("page", now);
            InvalidInput changed = new InvalidInput(
                    "",
                    "The answer was changed after you opened this page, and nothing is public yet. Read it again before"
                            + " you publish it");
            FormErrors.show(model, form.on(now.seen().stamp()), changed);
            response.setStatus(HttpStatus.CONFLICT.value());
            return PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    private void publish(
            Actor actor, Page page, Form form, @Nullable LocalDate answered, @Nullable LocalDate published) {
        page.seen().require(Typed.text(form.seen()));
        VersionView version = page.version();
        if (answered == null) {
            return;
        }
        try {
            approvals.publishReceived(actor, version.id(), version.version(), answered, published, form.note());
        } catch (InvalidInput refused) {
            throw new InvalidInput(inFormsWords(refused.problems()));
        }
    }

    private static Map<String, String> inFormsWords(Map<String, String> problems) {
        Map<String, String> renamed = new LinkedHashMap<>();
        problems.forEach((field, problem) -> {
            boolean day = field.equals("decidedOn");
            renamed.put(
                    day ? "answeredOn" : field, day ? problem.replace("of the decision", "of the answer") : problem);
        });
        return renamed;
    }

    private Page page(Actor actor, String slug, String ref, String recipient) {
        ResponsePlace place = places.of(actor, slug, ref, recipient);
        ResponseInHand inHand = gate.require(actor, place, ResponseAction.PUBLISH);
        RefusedAction.throwIf(Refusal.unless(
                inHand.rules().answersForItself(), "What the executive answers is published as Cabinet's decision."));
        ResponseView response = inHand.response();
        List<RecommendationView> asked = recommendations.of(actor, response.reviewId()).stream()
                .filter(each -> response.recommendationIds().contains(each.id()))
                .toList();
        return new Page(
                place,
                response.version(),
                asked,
                CheckPage.lines(place.path(), responses.missing(actor, response.responseId())));
    }
}
