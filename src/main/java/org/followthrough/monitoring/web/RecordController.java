package org.followthrough.monitoring.web;

import java.time.LocalDate;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The page of the meeting: what was drafted, and what the committee makes of it. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/record")
class RecordController {

    static final String PAGE = "monitoring/record/record";

    private final SessionReader reader;
    private final Statuses statuses;

    RecordController(SessionReader reader, Statuses statuses) {
        this.reader = reader;
        this.statuses = statuses;
    }

    /** Every draft that is left, agreed at once. */
    record RemainingForm(@Nullable String version, @Nullable String remainingMinute) {}

    @GetMapping
    String show(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("remaining") RemainingForm form,
            Model model) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.RECORD);
        model.addAttribute("page", RecordPage.of(session, actor, (String) model.getAttribute("saved")));
        return PAGE;
    }

    @PostMapping("/remaining")
    ModelAndView agreeRemaining(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("remaining") RemainingForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.RECORD);
        if (!binding.hasErrors()) {
            try {
                int left = statuses.agreeRemaining(
                        actor, session.id(), Typed.version(form.version()), form.remainingMinute());
                redirect.addFlashAttribute("notice", sentence(RecordPage.of(session, actor, null), left));
                return new ModelAndView("redirect:" + session.path() + "/record");
            } catch (InvalidInput refused) {
                refused.problems().values().forEach(message -> binding.rejectValue("remainingMinute", "", message));
            } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
                binding.reject(
                        "stale",
                        "Something was recorded while this page was open. Look at what is left, then agree again");
                return page(actor, slug, date, HttpStatus.CONFLICT);
            }
        }
        return page(actor, slug, date, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Actor actor, String slug, LocalDate date, HttpStatus status) {
        ModelAndView page = new ModelAndView(PAGE);
        page.addObject("page", RecordPage.of(reader.session(actor, slug, date), actor, null));
        page.setStatus(status);
        return page;
    }

    private static String sentence(RecordPage before, int left) {
        String done = "%s recorded as drafted.".formatted(Words.count(before.remaining() - left, "recommendation"));
        return left == 0
                ? done
                : "%s %s left: %s an action or a reason first."
                        .formatted(done, left == 1 ? "1 is" : left + " are", left == 1 ? "it needs" : "they need");
    }
}
