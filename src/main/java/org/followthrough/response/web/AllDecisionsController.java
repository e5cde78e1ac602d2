package org.followthrough.response.web;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Approvals;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
import org.followthrough.web.Words;
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

/** Decides on all responses to a review as one meeting of Cabinet did, all or none. */
@Controller
@RequestMapping("/reviews/{slug}/response/decision")
class AllDecisionsController {

    private static final String PAGE = "response/decide/all";

    private final Reviews reviews;
    private final ResponsePlaces places;
    private final Recommendations recommendations;
    private final ExecutiveResponses documents;
    private final Approvals approvals;
    private final Clock clock;

    AllDecisionsController(
            Reviews reviews,
            ResponsePlaces places,
            Recommendations recommendations,
            ExecutiveResponses documents,
            Approvals approvals,
            Clock clock) {
        this.reviews = reviews;
        this.places = places;
        this.recommendations = recommendations;
        this.documents = documents;
        this.approvals = approvals;
        this.clock = clock;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        AllDecisionsPage page = page(actor, slug);
        LocalDate meeting = documents
                .document(actor, page.review().id())
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
    ModelAndView decide(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") DecisionForm form,
            BindingResult binding,
            RedirectAttributes after,
            Model model) {
        AllDecisionsPage page = page(actor, slug);
        page.requireRight();
        model.addAttribute("page", page);
        DecisionDates dates = form.dates(binding);
        return switch (Attempt.of(binding, () -> decide(actor, page, form, dates))) {
            case DONE -> {
                after.addFlashAttribute("notice", notice(page.openCount()));
                yield new ModelAndView("redirect:" + page.paper());
            }
            case INVALID -> new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            case STALE -> {
                AllDecisionsPage now = page(actor, slug);
                model.addAttribute("page", now);
                InvalidInput changed = new InvalidInput(
                        "",
                        "A response was changed after you opened this page, and nothing was decided. Look through them"
                                + " again before you decide");
                FormErrors.show(model, form.on(now.seen().stamp()), changed);
                yield new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    private void decide(Actor actor, AllDecisionsPage page, DecisionForm form, @Nullable DecisionDates dates) {
        page.seen().require(form.seen());
        if (dates != null) {
            approvals.approveAll(actor, page.review().id(), page.seen().rows(), dates, form.approvedUnder());
        }
    }

    private static String notice(int published) {
        return "Cabinet’s decision is recorded. " + Words.count(published, "response")
                + Words.plural(published, " is", " are") + " public.";
    }

    private AllDecisionsPage page(Actor actor, String slug) {
        ReviewView review = reviews.review(actor, slug);
        RefusedAction.throwIf(documents.rules(actor, review.id()).refusalToDecide());
        AllDecisionsPage page = AllDecisionsPage.of(
                review,
                places.ofExecutive(actor, review),
                recommendations.of(actor, review.id()),
                approvals.isAllSubmitted(review.id()));
        if (page.openCount() == 0) {
            throw new RefusedAction(Refusal.notNow("No response to this review is waiting for a decision."));
        }
        return page;
    }
}
