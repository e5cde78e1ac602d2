package org.followthrough.response.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Approvals;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records Cabinet's decision on one approved response, after showing what becomes public for good. */
@Controller("responseDecisionController")
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}/decision")
class DecisionController {

    private static final String PAGE = "response/decide/decision";

    private final ResponsePlaces places;
    private final ResponseGate gate;
    private final Recommendations recommendations;
    private final ExecutiveResponses documents;
    private final Approvals approvals;
    private final Clock clock;

    DecisionController(
            ResponsePlaces places,
            ResponseGate gate,
            Recommendations recommendations,
            ExecutiveResponses documents,
            Approvals approvals,
            Clock clock) {
        this.places = places;
        this.gate = gate;
        this.recommendations = recommendations;
        this.documents = documents;
        this.approvals = approvals;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            Model model) {
        DecisionPage page = page(actor, slug, ref, recipient);
        LocalDate meeting = documents
                .document(actor, page.place().review().id())
                .filter(document -> !page.isPublicAlready())
                .map(DocumentView::details)
                .map(DocumentDetails::cabinetMeetingOn)
                .orElse(null);
        model.addAttribute("page", page);
        model.addAttribute(
                "form",
                DecisionForm.of(meeting, LocalDate.now(clock), page.seen().stamp()));
        return PAGE;
    }

    @PostMapping
    ModelAndView publish(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @ModelAttribute("form") DecisionForm form,
            BindingResult binding,
            RedirectAttributes after,
            Model model) {
        DecisionPage page = page(actor, slug, ref, recipient);
        model.addAttribute("page", page);
        DecisionDates dates = form.dates(binding);
        return switch (Attempt.of(binding, () -> publish(actor, page, form, dates))) {
            case DONE -> {
                after.addFlashAttribute("notice", "Cabinet’s decision is recorded. The response is public.");
                yield new ModelAndView("redirect:" + page.place().path());
            }
            case INVALID -> new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            case STALE -> {
                DecisionPage now = page(actor, slug, ref, recipient);
                model.addAttribute("page", now);
                InvalidInput changed = new InvalidInput(
                        "",
                        "The response was changed after you opened this page, and nothing is public yet. Read it again"
                                + " before you publish it");
                FormErrors.show(model, form.on(now.seen().stamp()), changed);
                yield new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    private void publish(Actor actor, DecisionPage page, DecisionForm form, @Nullable DecisionDates dates) {
        page.seen().require(form.seen());
        VersionView version = page.version();
        if (dates != null) {
            approvals.publish(actor, version.id(), version.version(), dates);
        }
    }

    private DecisionPage page(Actor actor, String slug, String ref, String recipient) {
        ResponsePlace place = places.of(actor, slug, ref, recipient);
        ResponseInHand inHand = gate.require(actor, place, ResponseAction.PUBLISH);
        RefusedAction.throwIf(Refusal.unless(
                !inHand.rules().answersForItself(),
                "This body answers for itself: its answer is published as it was received."));
        ResponseView response = inHand.response();
        List<RecommendationView> asked = recommendations.of(actor, response.reviewId()).stream()
                .filter(each -> response.recommendationIds().contains(each.id()))
                .toList();
        return new DecisionPage(place, inHand, asked);
    }
}
