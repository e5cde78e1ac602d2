package org.followthrough.response.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseState;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionView;
import org.followthrough.response.web.WritingPages.Where;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a response: starts it, changes its draft, or starts its next version, whichever saving amounts to. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}/edit")
class ResponseEditController {

    private static final String PAGE = "response/edit";

    private final WritingPages pages;
    private final Responses responses;

    ResponseEditController(WritingPages pages, Responses responses) {
        this.pages = pages;
        this.responses = responses;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable String slug, @PathVariable String ref, @PathVariable String recipient) {
        EditPage page = pages.editPage(actor, pages.toEdit(actor, new Where(slug, ref, recipient)));
        VersionView newest = page.newest();
        return shown(page, newest == null ? ResponseForm.empty() : ResponseForm.of(newest), false, HttpStatus.OK);
    }

    /**
     * Saves, unless rows are to be added or removed, which works without saving and without script.
     *
     * @param add "action", or "owner-2" for an owner of the third action
     * @param remove "action-2", or "owner-2-0" for the first owner of the third action
     * @param step "check" to go on to checking, else the form again
     */
    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @ModelAttribute("form") ResponseForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String remove,
            @RequestParam(required = false) @Nullable String step,
            RedirectAttributes after) {
        Where where = new Where(slug, ref, recipient);
        EditPage page = pages.editPage(actor, pages.toEdit(actor, where));
        if (binding.hasErrors()) {
            ModelAndView again = shown(page, form, true, HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject(BindingResult.MODEL_KEY_PREFIX + "form", binding);
            return again;
        }
        VersionView newest = page.newest();
        ResponseForm typed = newest == null ? form : form.taking(ResponseForm.of(newest));
        if (add != null || remove != null) {
            return withOtherRows(page, typed, new RowChange(Typed.text(add), Typed.text(remove)));
        }
        ResponseForm tidy = typed.tidied(page.published().keySet());
        boolean toCheck = "check".equals(step);
        try {
            if (toCheck && tidy.decision().isEmpty()) {
                throw new InvalidInput("decision", "Select the decision, or “None stated” if none is");
            }
            save(actor, page, tidy);
        } catch (InvalidInput refused) {
            return refused(page, tidy.withRoom(), refused);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            if (!isSavedAlready(actor, where, tidy)) {
                return conflict(actor, where, tidy);
            }
        } catch (RefusedAction refused) {
            if (!isSavedAlready(actor, where, tidy)) {
                return begunElsewhere(actor, where, tidy, refused);
            }
        }
        if (toCheck) {
            // nobody in the executive looks at what a body outside it answers
            return new ModelAndView("redirect:" + page.path() + (page.rules().answersForItself() ? "" : "/check"));
        }
        after.addFlashAttribute("notice", "Draft saved.");
        return new ModelAndView("redirect:" + page.path() + "/edit");
    }

    private void save(Actor actor, EditPage page, ResponseForm form) {
        ResponsePlace place = page.place();
        VersionView before = page.newest();
        Set<String> printed = before == null
                ? Set.of()
                : before.draft().actions().stream()
                        .map(ActionDraft::dueWords)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        ResponseDraft draft = form.draft(page.postIds(), pages.keys(actor, place), printed);
        ResponseInHand newest = place.newest();
        if (newest == null) {
            List<Long> wanted = wanted(actor, place, form);
            responses.start(actor, place.review().id(), place.recipient().postId(), wanted, draft);
            return;
        }
        long id = newest.response().version().id();
        if (!form.basis().equals(String.valueOf(id))) {
            throw new StaleEdit("A response");
        }
        responses.edit(actor, id, Typed.version(form.version()), draft);
    }

    /** Whoever presses a button twice has saved once, and nobody has come between. */
    private boolean isSavedAlready(Actor actor, Where where, ResponseForm form) {
        ResponseInHand newest = pages.place(actor, where).newest();
        return newest != null
                && newest.rules().state() == ResponseState.DRAFT
                && newest.response().version().drafted().accountId() == actor.requireAccountId()
                && ResponseForm.of(newest.response().version()).saysTheSame(form);
    }

    /** What the response is to stand for, in printed order. */
    private List<Long> wanted(Actor actor, ResponsePlace place, ResponseForm form) {
        List<RecommendationView> all = pages.recommendations(actor, place.review());
        Set<String> open = Set.copyOf(pages.unanswered(actor, place, all).stream()
                .map(RecommendationView::ref)
                .toList());
        if (!open.containsAll(form.recommendations())) {
            throw new InvalidInput(
                    "recommendations", "Somebody has begun to answer one of these. Select from those that are left");
        }
        return all.stream()
                .filter(each -> each.id() == place.recommendation().id()
                        || form.recommendations().contains(each.ref()))
                .map(RecommendationView::id)
                .toList();
    }

    /** Between reading and saving somebody began the same answer, or one to what was ticked. */
    private ModelAndView begunElsewhere(Actor actor, Where where, ResponseForm form, RefusedAction refused) {
        if (refused.refusal().kind() != Refusal.Kind.NOT_NOW || !form.basis().isEmpty()) {
            throw refused;
        }
        EditPage now = pages.editPage(actor, pages.toEdit(actor, where));
        if (now.newest() != null) {
            return conflict(actor, where, form);
        }
        ModelAndView again = refused(
                now,
                form.withRoom(),
                new InvalidInput(
                        now.offered().isEmpty() ? "form" : "recommendations",
                        refused.refusal().reason()));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private ModelAndView conflict(Actor actor, Where where, ResponseForm form) {
        EditPage now = pages.editPage(actor, pages.toEdit(actor, where));
        ModelAndView page = new ModelAndView(Conflict.VIEW, HttpStatus.CONFLICT);
        page.addObject("conflict", ResponseConflict.of(now, form));
        return page;
    }

    private static ModelAndView withOtherRows(EditPage page, ResponseForm form, RowChange change) {
        try {
            return shown(page, change.of(form, page.published().keySet()).withRoom(), true, HttpStatus.OK);
        } catch (InvalidInput refused) {
            return refused(page, form, refused);
        }
    }

    private static ModelAndView refused(EditPage page, ResponseForm form, InvalidInput refused) {
        Model model = new ExtendedModelMap();
        FormErrors.show(model, form, refused);
        ModelAndView again = shown(page, form, true, HttpStatus.UNPROCESSABLE_CONTENT);
        again.addAllObjects(model.asMap());
        return again;
    }

    private static ModelAndView shown(EditPage page, ResponseForm form, boolean unsaved, HttpStatus status) {
        ModelAndView shown = new ModelAndView(PAGE, status);
        shown.addObject("page", page);
        shown.addObject("form", form);
        shown.addObject("unsaved", unsaved);
        return shown;
    }
}
