package org.followthrough.meeting.web;

import java.time.LocalDate;
import org.followthrough.meeting.MeetingAction;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops before an agenda or minutes become public. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}")
class PartPublicationController {

    private final Writing writing;
    private final MeetingRecords records;

    PartPublicationController(Writing writing, MeetingRecords records) {
        this.writing = writing;
        this.records = records;
    }

    @GetMapping("/publication/{part}")
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String part,
            Model model) {
        publishable(actor, slug, date, Writing.part(part), model);
        model.addAttribute("part", Writing.part(part));
        return "meeting/publication";
    }

    @PostMapping("/publication/{part}")
    String publish(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String part,
            @RequestParam(required = false) @Nullable String version,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = publishable(actor, slug, date, Writing.part(part), model);
        records.publish(actor, meeting.meeting().id(), Typed.version(version), Writing.part(part));
        after.addFlashAttribute(
                "notice",
                "The " + Writing.part(part).words() + (Writing.part(part) == MeetingPart.AGENDA ? " is" : " are")
                        + " public.");
        return "redirect:" + meeting.path();
    }

    private MeetingPapersView publishable(Actor actor, String slug, LocalDate date, MeetingPart part, Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        meeting.rules()
                .require(part == MeetingPart.AGENDA ? MeetingAction.PUBLISH_AGENDA : MeetingAction.PUBLISH_MINUTES);
        return meeting;
    }
}
