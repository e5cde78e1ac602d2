package org.followthrough.response.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Approvals;
import org.followthrough.response.Clocks;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
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

/** Where the cabinet member approves a submitted response, or returns it with a reason. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}/approval")
class ApprovalController {

    private static final String PAGE = "response/decide/approval";

    private final ResponsePlaces places;
    private final ResponseGate gate;
    private final ResponseReader reader;
    private final Recommendations recommendations;
    private final Clocks clocks;
    private final Approvals approvals;
    private final Clock clock;

    ApprovalController(
            ResponsePlaces places,
            ResponseGate gate,
            ResponseReader reader,
            Recommendations recommendations,
            Clocks clocks,
            Approvals approvals,
            Clock clock) {
        this.places = places;
        this.gate = gate;
        this.reader = reader;
        this.recommendations = recommendations;
        this.clocks = clocks;
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
        ApprovalPage page = page(actor, slug, ref, recipient);
        model.addAttribute("page", page);
        model.addAttribute("form", ApprovalForm.of(page.version()));
        return PAGE;
    }

    @PostMapping
    ModelAndView decide(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @ModelAttribute("form") ApprovalForm form,
            BindingResult binding,
            RedirectAttributes after,
            Model model) {
        ApprovalPage page = page(actor, slug, ref, recipient);
        boolean returned = page.mayReturn() && form.choice().equals(ApprovalForm.RETURN);
        if (page.mayReturn() && !returned && !form.choice().equals(ApprovalForm.APPROVE)) {
            binding.rejectValue("choice", "none", "Select whether you approve or return it");
        }
        return switch (Attempt.of(binding, () -> decide(actor, page.version(), form, returned))) {
            case DONE -> {
                after.addFlashAttribute("notice", returned ? "You returned the response." : approved());
                yield new ModelAndView("redirect:" + page.place().path());
            }
            case INVALID -> {
                model.addAttribute("page", page);
                yield new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case STALE -> {
                // what it was changed to may not be there to be decided on any more, which is refused in words
                ApprovalPage now = page(actor, slug, ref, recipient);
                model.addAttribute("page", now);
                InvalidInput changed = new InvalidInput(
                        "",
                        "The response was changed after you opened this page, and nothing is decided yet. Read it again"
                                + " before you decide");
                FormErrors.show(model, form.on(now.version()), changed);
                yield new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    private void decide(Actor actor, VersionView newest, ApprovalForm form, boolean returned) {
        if (!form.isOn(newest)) {
            throw new StaleEdit("the response");
        }
        if (returned) {
            approvals.sendBack(actor, newest.id(), form.versionNumber(), form.returnReason());
        } else {
            approvals.approve(actor, newest.id(), form.versionNumber(), form.approvedUnder());
        }
    }

    private static String approved() {
        return "You approved the response. It becomes public once Cabinet’s decision is recorded.";
    }

    private ApprovalPage page(Actor actor, String slug, String ref, String recipient) {
        ResponsePlace place = places.of(actor, slug, ref, recipient);
        ResponseInHand inHand = gate.require(actor, place, ResponseAction.APPROVE);
        ResponseView response = inHand.response();
        List<RecommendationView> asked = recommendations.of(actor, response.reviewId()).stream()
                .filter(each -> response.recommendationIds().contains(each.id()))
                .toList();
        return new ApprovalPage(
                place,
                inHand,
                asked,
                ApprovalPage.changes(reader.versions(actor, response.responseId()), response.version()),
                place.published() == null
                        ? Clocks.running(clocks.of(actor, response.reviewId()), response.recipientPostId(), false)
                        : null,
                LocalDate.now(clock));
    }
}
