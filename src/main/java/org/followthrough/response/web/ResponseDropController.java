package org.followthrough.response.web;

import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.Responses;
import org.followthrough.response.web.WritingPages.Where;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
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

/** Drafts the next version of what was accepted, saying that it is no longer deliverable. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}/drop")
class ResponseDropController {

    private static final String PAGE = "response/drop";
    private static final String OVERTAKEN =
            "Somebody changed this response after you opened this page. Look at what it says now, then save your reason";

    private final WritingPages pages;
    private final ResponseGate gate;
    private final Responses responses;

    ResponseDropController(WritingPages pages, ResponseGate gate, Responses responses) {
        this.pages = pages;
        this.gate = gate;
        this.responses = responses;
    }

    /**
     * Why something is dropped, as typed.
     *
     * @param basis id of the published version that the page showed
     */
    record Form(
            @Nullable String droppedReason,
            @Nullable String basis,
            @Nullable String version) {

        static Form of(@Nullable String why, ResponseInHand newest) {
            return new Form(
                    why,
                    String.valueOf(newest.response().version().id()),
                    String.valueOf(newest.response().version().version()));
        }
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            Model model) {
        ResponsePlace place = toDrop(actor, new Where(slug, ref, recipient));
        show(model, place);
        model.addAttribute("form", Form.of("", ResponseGate.newest(place)));
        return PAGE;
    }

    @PostMapping
    ModelAndView drop(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        Where where = new Where(slug, ref, recipient);
        ResponsePlace place = toDrop(actor, where);
        long id = ResponseGate.newest(place).response().version().id();
        show(model, place);
        Attempt attempt = Attempt.of(binding, () -> {
            if (!String.valueOf(id).equals(form.basis())) {
                throw new StaleEdit("A response");
            }
            responses.drop(actor, id, Typed.version(form.version()), Typed.text(form.droppedReason()));
        });
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "Saved as a draft of the next version. Check it, then submit it.");
            boolean received = ResponseGate.newest(place).rules().answersForItself();
            return new ModelAndView("redirect:" + place.path() + (received ? "" : "/check"));
        }
        if (attempt == Attempt.INVALID) {
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ResponsePlace now = toDrop(actor, where);
        show(model, now);
        Form again = Form.of(form.droppedReason(), ResponseGate.newest(now));
        FormErrors.show(model, again, new InvalidInput("droppedReason", OVERTAKEN));
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
    }

    private ResponsePlace toDrop(Actor actor, Where where) {
        ResponsePlace place = pages.place(actor, where);
        ResponseInHand newest = gate.require(actor, place, ResponseAction.DROP);
        RefusedAction.throwIf(newest.response().version().refusalToDrop());
        return place;
    }

    private static void show(Model model, ResponsePlace place) {
        model.addAttribute("place", place);
        model.addAttribute("forItself", ResponseGate.newest(place).rules().answersForItself());
    }
}
