package org.followthrough.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.monitoring.Closings;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.StaleList;
import org.followthrough.monitoring.UnpublishedSessions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.FormErrors;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a committee has had open for long, for everybody; its officers propose from here to close several for one reason.
 */
@Controller
@RequestMapping("/committees/{slug}/stale")
class StaleController {

    private static final String PAGE = "monitoring/stale/list";
    private static final String CHECK = "monitoring/stale/closing";

    private final Councils councils;
    private final StaleList stale;
    private final Closings closings;
    private final SessionReader reader;
    private final UnpublishedSessions unpublished;
    private final Clock clock;

    StaleController(
            Councils councils,
            StaleList stale,
            Closings closings,
            SessionReader reader,
            UnpublishedSessions unpublished,
            Clock clock) {
        this.councils = councils;
        this.stale = stale;
        this.closings = closings;
        this.reader = reader;
        this.unpublished = unpublished;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String slug, @ModelAttribute("form") StaleForm form) {
        return list(actor, councils.committee(slug), form, HttpStatus.OK);
    }

    /** The address of the form alone shows the list that it belongs to. */
    @GetMapping("/closing")
    String reloaded() {
        return "redirect:/committees/{slug}/stale";
    }

    /** @param step "propose" from the page that asks for the last word, "change" for the list again, else that page */
    @PostMapping("/closing")
    ModelAndView close(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") StaleForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String step,
            RedirectAttributes redirect) {
        CommitteeView committee = councils.committee(slug);
        if (!actor.isOfficerOf(committee.id())) {
            throw new RefusedAction(
                    Refusal.notAllowed("Only the committee's scrutiny officers can propose to close recommendations."));
        }
        if ("change".equals(step)) {
            return list(actor, committee, form, HttpStatus.OK);
        }
        Optional<SessionView> session = session(actor, committee, form, binding);
        if (session.isEmpty()) {
            return list(actor, committee, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long id = session.get().id();
        try {
            if (!"propose".equals(step)) {
                return check(actor, committee, session.get(), form, false);
            }
            closings.propose(actor, id, Typed.text(form.seen()), form.closing());
        } catch (InvalidInput refused) {
            FormErrors.reject(binding, refused);
            return list(actor, committee, form, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            return check(actor, committee, session.get(), form, true);
        }
        int many = form.closing().strands().size();
        redirect.addFlashAttribute(
                "notice",
                "%s %s proposed for closing. The committee decides."
                        .formatted(Words.count(many, "recommendation"), Words.plural(many, "is", "are")));
        return new ModelAndView("redirect:" + session.get().path() + "/prepare");
    }

    private ModelAndView check(
            Actor actor, CommitteeView committee, SessionView session, StaleForm form, boolean overtaken) {
        Closings.Preview preview = closings.preview(actor, session.id(), form.closing());
        ClosingPage page = new ClosingPage(
                committee,
                session.meeting().heldOn(),
                form.category().orElseThrow(RefusedAction::notFound),
                Typed.text(form.reason()),
                preview,
                overtaken);
        ModelAndView check = new ModelAndView(CHECK, "page", page);
        check.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.OK);
        return check;
    }

    /** The session that the proposal goes to; empty if the form has been told what is wrong with it. */
    private Optional<SessionView> session(Actor actor, CommitteeView committee, StaleForm form, BindingResult binding) {
        List<LocalDate> days = unpublished.of(actor, committee).stream()
                .map(UnpublishedSessions.Line::heldOn)
                .filter(day -> day.toString().equals(form.session()))
                .toList();
        if (days.isEmpty()) {
            FormErrors.reject(binding, new InvalidInput(form.closing().problems()));
            binding.rejectValue("session", "missing", "Select the session that decides on it");
            return Optional.empty();
        }
        SessionView session = reader.session(actor, committee.slug(), days.get(0));
        session.rulesFor(actor).require(SessionAction.PREPARE);
        return Optional.of(session);
    }

    private ModelAndView list(Actor actor, CommitteeView committee, StaleForm form, HttpStatus status) {
        LocalDate today = LocalDate.now(clock);
        StalePage page = StalePage.of(
                committee,
                stale.of(committee.id(), form.olderThan(), form.moreThan(), today),
                form,
                unpublished.of(actor, committee),
                actor.isOfficerOf(committee.id()),
                today);
        ModelAndView list = new ModelAndView(PAGE, "page", page);
        list.setStatus(status);
        return list;
    }
}
