package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Meetings;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Attempt;
import org.followthrough.web.DateParts;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans a meeting. */
@Controller
@RequestMapping("/committees/{slug}/meetings/new")
class PlanMeetingController {

    private static final String PAGE = "meeting/plan";

    private final Councils councils;
    private final Meetings meetings;
    private final MeetingRecords records;

    PlanMeetingController(Councils councils, Meetings meetings, MeetingRecords records) {
        this.councils = councils;
        this.meetings = meetings;
        this.records = records;
    }

    /** What was typed. */
    record Form(
            @Nullable DateParts heldOn,
            @Nullable String starts,
            @Nullable String place,
            @Nullable String kind) {}

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        show(actor, slug, model);
        model.addAttribute("form", new Form(DateParts.of(null), "", "", ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView plan(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        CommitteeView committee = show(actor, slug, model);
        LocalDate day = TypedDate.required(binding, "heldOn", form.heldOn(), "the day of the meeting");
        RecordDetails details = new RecordDetails(
                null, form.starts(), form.place(), form.kind(), null, null, null, List.of(), null, null);
        boolean planned = day != null && meetings.on(committee.id(), day).isPresent();
        if (day != null
                && Attempt.of(binding, () -> records.plan(actor, committee.id(), day, details)) == Attempt.DONE) {
            after.addFlashAttribute(
                    "notice",
                    planned
                            ? "This meeting was planned already, so what you left empty stays as it was. Put the first"
                                    + " item on its agenda."
                            : "The meeting is planned. Put the first item on its agenda.");
            return new ModelAndView("redirect:/committees/" + slug + "/meetings/" + day + "/items");
        }
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private CommitteeView show(Actor actor, String slug, Model model) {
        CommitteeView committee = councils.committee(slug);
        RefusedAction.throwIf(meetings.refusalToPlan(actor, committee.id()));
        model.addAttribute("committee", committee);
        model.addAttribute("trail", Trail.toMeetings(committee));
        return committee;
    }
}
