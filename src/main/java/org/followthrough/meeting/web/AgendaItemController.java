package org.followthrough.meeting.web;

import java.time.LocalDate;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.KeepsDraft;
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

/** Adds items to a meeting, changes, moves and removes them. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}/items")
class AgendaItemController {

    private static final String PAGE = "meeting/item";

    private final Writing writing;
    private final AgendaItems items;

    AgendaItemController(Writing writing, AgendaItems items) {
        this.writing = writing;
        this.items = items;
    }

    @KeepsDraft
    @GetMapping("/new")
    String askNew(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        model.addAttribute("form", ItemForm.empty());
        return page(model, "Add an item", meeting.path() + "/items/new");
    }

    @KeepsDraft
    @PostMapping("/new")
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        page(model, "Add an item", meeting.path() + "/items/new");
        Attempt attempt = Attempt.of(
                binding, () -> items.add(actor, meeting.meeting().id(), form.details(writing::named), form.reason()));
        after.addFlashAttribute("notice", "The item is added.");
        return attempt.answer(PAGE, model, () -> meeting.path() + "/items");
    }

    @KeepsDraft
    @GetMapping("/{item}/edit")
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        AgendaItemView view = Writing.item(meeting, item);
        model.addAttribute("form", ItemForm.of(view));
        return page(model, view.name(), "%s/items/%d/edit".formatted(meeting.path(), view.ref()));
    }

    @KeepsDraft
    @PostMapping("/{item}/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        AgendaItemView view = Writing.item(meeting, item);
        page(model, view.name(), "%s/items/%d/edit".formatted(meeting.path(), view.ref()));
        Attempt attempt = Attempt.of(
                binding,
                () -> items.edit(
                        actor,
                        meeting.meeting().id(),
                        view.ref(),
                        Typed.version(form.version()),
                        form.details(writing::named),
                        form.reason()));
        after.addFlashAttribute("notice", "The item is saved.");
        return attempt.answer(
                PAGE,
                model,
                () -> meeting.path() + "/items",
                () -> form.conflict(meeting, Writing.item(writing.open(actor, slug, date, model), item)));
    }

    @GetMapping("/{item}/removal")
    String askRemoval(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        RemovalForm.show(model, Writing.item(meeting, item), RemovalForm.of(meeting.version()));
        return RemovalForm.PAGE;
    }

    @PostMapping("/{item}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            @ModelAttribute("form") RemovalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        AgendaItemView view = Writing.item(meeting, item);
        RemovalForm.show(model, view, null);
        return form.carryOut(
                binding,
                model,
                after,
                meeting,
                () -> items.remove(
                        actor, meeting.meeting().id(), view.ref(), Typed.version(form.version()), form.reason()));
    }

    private static String page(Model model, String heading, String action) {
        model.addAttribute("deed", heading);
        model.addAttribute("action", action);
        model.addAttribute("levels", ItemForm.LEVELS);
        return PAGE;
    }
}
