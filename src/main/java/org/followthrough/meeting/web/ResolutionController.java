package org.followthrough.meeting.web;

import java.time.LocalDate;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.meeting.Resolutions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
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

/** Writes down what a meeting resolved. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}")
class ResolutionController {

    private static final String PAGE = "meeting/resolution";

    private final Writing writing;
    private final Resolutions resolutions;

    ResolutionController(Writing writing, Resolutions resolutions) {
        this.writing = writing;
        this.resolutions = resolutions;
    }

    @KeepsDraft
    @GetMapping("/items/{item}/resolutions/new")
    String askNew(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        model.addAttribute("form", ResolutionForm.empty());
        return pageOfNew(model, meeting, Writing.item(meeting, item));
    }

    @KeepsDraft
    @PostMapping("/items/{item}/resolutions/new")
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            @ModelAttribute("form") ResolutionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        AgendaItemView under = Writing.item(meeting, item);
        pageOfNew(model, meeting, under);
        Attempt attempt = Attempt.of(
                binding,
                () -> resolutions.add(actor, meeting.meeting().id(), under.ref(), form.details(null), form.reason()));
        after.addFlashAttribute("notice", "What was resolved is added.");
        return attempt.answer(PAGE, model, () -> meeting.path() + "/items");
    }

    @KeepsDraft
    @GetMapping("/resolutions/{n}/edit")
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        ResolutionView view = find(meeting, n);
        model.addAttribute("form", ResolutionForm.of(view));
        return page(model, meeting, "Change what was resolved", "/resolutions/" + view.ref() + "/edit");
    }

    @KeepsDraft
    @PostMapping("/resolutions/{n}/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            @ModelAttribute("form") ResolutionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        ResolutionView view = find(meeting, n);
        page(model, meeting, "Change what was resolved", "/resolutions/" + view.ref() + "/edit");
        Attempt attempt = Attempt.of(
                binding,
                () -> resolutions.edit(
                        actor,
                        meeting.meeting().id(),
                        view.ref(),
                        Typed.version(form.version()),
                        form.details(view.details().dueWords()),
                        form.reason()));
        after.addFlashAttribute("notice", "What was resolved is saved.");
        return attempt.answer(
                PAGE,
                model,
                () -> meeting.path() + "/items",
                () -> form.conflict(meeting, find(writing.open(actor, slug, date, model), n)));
    }

    @GetMapping("/resolutions/{n}/removal")
    String askRemoval(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            Model model) {
        ResolutionView view = find(writing.open(actor, slug, date, model), n);
        RemovalForm.show(model, view, RemovalForm.of(view.version()));
        return RemovalForm.PAGE;
    }

    @PostMapping("/resolutions/{n}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            @ModelAttribute("form") RemovalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        ResolutionView view = find(meeting, n);
        RemovalForm.show(model, view, null);
        return form.carryOut(
                binding,
                model,
                after,
                meeting,
                () -> resolutions.remove(
                        actor, meeting.meeting().id(), view.ref(), Typed.version(form.version()), form.reason()));
    }

    private static ResolutionView find(MeetingPapersView meeting, String number) {
        return meeting.resolution(Numbers.ref(number)).orElseThrow(RefusedAction::notFound);
    }

    private String pageOfNew(Model model, MeetingPapersView meeting, AgendaItemView under) {
        return page(model, meeting, "Add what was resolved", "/items/" + under.ref() + "/resolutions/new");
    }

    private String page(Model model, MeetingPapersView meeting, String heading, String action) {
        model.addAttribute("deed", heading);
        model.addAttribute("action", meeting.path() + action);
        model.addAttribute("kinds", ResolutionForm.KINDS);
        model.addAttribute("places", ResolutionForm.PLACES);
        model.addAttribute("posts", writing.posts(meeting));
        return PAGE;
    }
}
