package org.followthrough.response.web;

import java.util.List;
import java.util.Map;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseRules;
import org.followthrough.response.ResponseState;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionView;
import org.followthrough.response.web.WritingPages.Where;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Looks through a draft once more before it goes to the cabinet member. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}")
class ResponseCheckController {

    private static final String PAGE = "response/check";
    private static final String OVERTAKEN =
            "Somebody changed this response after you opened this page. Look through it again, then submit it";

    private final WritingPages pages;
    private final ResponseGate gate;
    private final Responses responses;
    private final WhoDecides whoDecides;

    ResponseCheckController(WritingPages pages, ResponseGate gate, Responses responses, WhoDecides whoDecides) {
        this.pages = pages;
        this.gate = gate;
        this.responses = responses;
        this.whoDecides = whoDecides;
    }

    /**
     * The draft as somebody looked through it.
     *
     * @param basis id of its version
     */
    record Form(@Nullable String basis, @Nullable String version) {}

    @GetMapping("/check")
    ModelAndView check(
            Actor actor, @PathVariable String slug, @PathVariable String ref, @PathVariable String recipient) {
        return shown(actor, toCheck(actor, new Where(slug, ref, recipient)), List.of(), HttpStatus.OK);
    }

    @PostMapping("/check")
    ModelAndView submit(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @ModelAttribute Form form) {
        Where where = new Where(slug, ref, recipient);
        ResponsePlace place = pages.place(actor, where);
        ResponseInHand newest = gate.require(actor, place, ResponseAction.SUBMIT);
        try {
            if (!String.valueOf(newest.response().version().id()).equals(form.basis())) {
                throw new StaleEdit("A response");
            }
            responses.submit(actor, newest.response().version().id(), Typed.version(form.version()));
        } catch (InvalidInput lacking) {
            return shown(
                    actor, place, CheckPage.lines(place.path(), lacking.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            return shown(
                    actor,
                    toCheck(actor, where),
                    List.of(new CheckPage.Lacking(OVERTAKEN, "#main-content")),
                    HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + place.path() + "/submitted");
    }

    @GetMapping("/submitted")
    String submitted(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            Model model) {
        ResponsePlace place = pages.place(actor, new Where(slug, ref, recipient));
        ResponseInHand newest = place.newest();
        if (newest == null || newest.rules().state() == ResponseState.DRAFT) {
            throw RefusedAction.notFound();
        }
        if (newest.rules().state() != ResponseState.SUBMITTED) {
            return "redirect:" + place.path();
        }
        model.addAttribute("place", place);
        model.addAttribute("version", newest.response().version());
        model.addAttribute("decides", whoDecides.on(newest.rules().concern()));
        return "response/submitted";
    }

    /** Whoever may submit it, and the cabinet member who has changed it and leaves that to others. */
    private ResponsePlace toCheck(Actor actor, Where where) {
        ResponsePlace place = pages.place(actor, where);
        ResponseRules rules = gate.rules(actor, place);
        boolean ownAsApprover = rules.state() == ResponseState.DRAFT && rules.allows(ResponseAction.EDIT_AS_APPROVER);
        if (!ownAsApprover) {
            rules.require(ResponseAction.SUBMIT);
        }
        return place;
    }

    private ModelAndView shown(Actor actor, ResponsePlace place, List<CheckPage.Lacking> errors, HttpStatus status) {
        ResponseInHand newest = ResponseGate.newest(place);
        VersionView version = newest.response().version();
        Map<String, String> missing = responses.missing(actor, newest.response().responseId());
        ModelAndView shown = new ModelAndView(PAGE, status);
        shown.addObject("page", CheckPage.of(pages.editPage(actor, place), version, missing, errors));
        return shown;
    }
}
