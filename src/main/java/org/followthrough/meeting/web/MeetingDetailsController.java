package org.followthrough.meeting.web;

import java.time.LocalDate;
import org.followthrough.meeting.MeetingAction;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.programme.WorkOfMeetings;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
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

/** A meeting's papers as officers write them: the list of items, head and foot, and giving it all up. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}")
class MeetingDetailsController {

    private static final String PAGE = "meeting/edit";

    private final Writing writing;
    private final MeetingRecords records;
    private final WorkOfMeetings work;

    MeetingDetailsController(Writing writing, MeetingRecords records, WorkOfMeetings work) {
        this.writing = writing;
        this.records = records;
        this.work = work;
    }

    @GetMapping("/items")
    String items(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        model.addAttribute("trail", Trail.toMeeting(meeting));
        return "meeting/items";
    }

    @KeepsDraft
    @GetMapping("/edit")
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        model.addAttribute("form", DetailsForm.of(writing.open(actor, slug, date, model)));
        return PAGE;
    }

    @KeepsDraft
    @PostMapping("/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("form") DetailsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> records.edit(
                        actor,
                        meeting.meeting().id(),
                        Typed.version(form.version()),
                        form.held(meeting.meeting()),
                        form.details(),
                        form.reason()));
        after.addFlashAttribute("notice", "The details of the meeting are saved.");
        return attempt.answer(
                PAGE,
                model,
                () -> path(slug, form.held(meeting.meeting()).day()) + "/items",
                () -> form.conflict(writing.open(actor, slug, date, model)));
    }

    private static String path(String slug, LocalDate day) {
        return "/committees/" + slug + "/meetings/" + day;
    }

    @GetMapping("/removal")
    String askRemoval(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        meeting.rules().require(MeetingAction.REMOVE);
        model.addAttribute("named", work.naming(actor, meeting.committee(), date));
        return "meeting/removal";
    }

    @PostMapping("/removal")
    String remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam(required = false) @Nullable String version,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        meeting.rules().require(MeetingAction.REMOVE);
        records.remove(actor, meeting.meeting().id(), Typed.version(version));
        after.addFlashAttribute("notice", "The papers of the meeting of " + Words.date(date) + " are removed.");
        return "redirect:/committees/" + slug + "/meetings";
    }
}
