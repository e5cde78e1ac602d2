package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.MeetingPapers;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.Resolutions;
import org.followthrough.meeting.web.PlaceForm.Movable;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.springframework.format.annotation.DateTimeFormat;
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

/** Puts an item, what was resolved or a paper somewhere else in the order of a meeting. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}")
class PlaceController {

    private static final String PAGE = "meeting/place";
    private static final String ITEM = "/items/{item}/position";
    private static final String RESOLUTION = "/resolutions/{n}/position";
    private static final String PAPER = "/papers/{paper}/position";

    private final Writing writing;
    private final AgendaItems items;
    private final Resolutions resolutions;
    private final MeetingPapers papers;

    PlaceController(Writing writing, AgendaItems items, Resolutions resolutions, MeetingPapers papers) {
        this.writing = writing;
        this.items = items;
        this.resolutions = resolutions;
        this.papers = papers;
    }

    @GetMapping({ITEM, RESOLUTION, PAPER})
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable Map<String, String> address,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        Movable moved = find(meeting, address);
        model.addAttribute("moved", moved);
        model.addAttribute(
                "form", new PlaceForm(String.valueOf(meeting.version()), "", String.valueOf(moved.now()), ""));
        return PAGE;
    }

    @PostMapping({ITEM, RESOLUTION, PAPER})
    ModelAndView place(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable Map<String, String> address,
            @ModelAttribute("form") PlaceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        Movable moved = find(meeting, address);
        model.addAttribute("moved", moved);
        Attempt attempt = Attempt.of(
                binding, () -> place(actor, meeting.meeting().id(), address, form.placeFrom(moved.now()), form));
        if (form.isFromPage()) {
            after.addFlashAttribute("notice", "The order is saved.");
        }
        return attempt.answer(PAGE, model, () -> meeting.path() + "/items", () -> {
            throw new StaleEdit("The order");
        });
    }

    private void place(Actor actor, long meeting, Map<String, String> address, int place, PlaceForm form) {
        long version = Typed.version(form.version());
        String item = address.get("item");
        String resolution = address.get("n");
        if (item != null) {
            items.place(actor, meeting, Numbers.ref(item), version, place, form.reason());
        } else if (resolution != null) {
            resolutions.place(actor, meeting, Numbers.ref(resolution), version, place, form.reason());
        } else {
            papers.place(actor, meeting, paper(address), version, place, form.reason());
        }
    }

    private static Movable find(MeetingPapersView meeting, Map<String, String> address) {
        String item = address.get("item");
        String resolution = address.get("n");
        if (item != null) {
            return Movable.of(meeting, Writing.item(meeting, item));
        }
        return resolution != null
                ? Movable.of(
                        meeting, meeting.resolution(Numbers.ref(resolution)).orElseThrow(RefusedAction::notFound))
                : Movable.of(meeting, meeting.paper(paper(address)).orElseThrow(RefusedAction::notFound));
    }

    private static String paper(Map<String, String> address) {
        return Objects.requireNonNull(address.get("paper"));
    }
}
