package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.Meetings;
import org.followthrough.monitoring.Sessions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.followthrough.web.FormErrors;
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

/** Opening a session on a meeting. */
@Controller
@RequestMapping("/committees/{slug}/sessions/new")
class OpenSessionController {

    private static final String PAGE = "monitoring/prepare/open";

    private final Sessions sessions;
    private final Meetings meetings;
    private final Councils councils;

    OpenSessionController(Sessions sessions, Meetings meetings, Councils councils) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.councils = councils;
    }

    /** What was typed. */
    record Form(
            @Nullable DateParts heldOn,
            @Nullable String place,
            @Nullable String kind,
            @Nullable String minutesReference,
            @Nullable DateParts updatesDueOn) {}

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("committee", officersCommittee(actor, slug));
        model.addAttribute("form", new Form(DateParts.of(null), "", "", "", DateParts.of(null)));
        return PAGE;
    }

    @PostMapping
    String open(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CommitteeView committee = officersCommittee(actor, slug);
        LocalDate heldOn = TypedDate.required(binding, "heldOn", form.heldOn(), "the date of the meeting");
        LocalDate dueOn = TypedDate.optional(binding, "updatesDueOn", form.updatesDueOn(), "the day updates are due");
        if (heldOn != null && !binding.hasErrors()) {
            try {
                sessions.open(
                        actor,
                        new MeetingDetails(
                                committee.id(),
                                heldOn,
                                Typed.orNull(form.place()),
                                Typed.orNull(form.kind()),
                                Typed.orNull(form.minutesReference())),
                        dueOn,
                        null);
                redirect.addFlashAttribute("notice", "The session is open. Every open recommendation is in it.");
                return "redirect:/committees/%s/sessions/%s/prepare".formatted(committee.slug(), heldOn);
            } catch (InvalidInput refused) {
                FormErrors.reject(binding, refused);
            }
        }
        model.addAttribute("committee", committee);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    private CommitteeView officersCommittee(Actor actor, String slug) {
        CommitteeView committee = councils.committee(slug);
        RefusedAction.throwIf(meetings.refusalToPlan(actor, committee.id()));
        return committee;
    }
}
