package org.followthrough.meeting.web;

import java.time.LocalDate;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingPapers;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.PaperView;
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

/** Attaches papers to items. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}")
class MeetingPaperController {

    private static final String PAGE = "meeting/paper-edit";

    private final Writing writing;
    private final MeetingPapers papers;
    private final MeetingReader reader;

    MeetingPaperController(Writing writing, MeetingPapers papers, MeetingReader reader) {
        this.writing = writing;
        this.papers = papers;
        this.reader = reader;
    }

    @KeepsDraft
    @GetMapping("/items/{item}/papers/new")
    String askNew(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        model.addAttribute("form", PaperForm.empty());
        return pageOfNew(model, meeting, Writing.item(meeting, item));
    }

    @KeepsDraft
    @PostMapping("/items/{item}/papers/new")
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            @ModelAttribute("form") PaperForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        AgendaItemView under = Writing.item(meeting, item);
        pageOfNew(model, meeting, under);
        Attempt attempt = Attempt.of(
                binding, () -> papers.add(actor, meeting.meeting().id(), under.ref(), form.details(), form.reason()));
        after.addFlashAttribute("notice", "The paper is added.");
        return attempt.answer(PAGE, model, () -> meeting.path() + "/items");
    }

    @KeepsDraft
    @GetMapping("/papers/{paper}/edit")
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String paper,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        PaperView view = find(meeting, paper);
        model.addAttribute("form", PaperForm.of(view, reader.text(view)));
        return page(model, meeting, "Change the paper", "/papers/" + view.slug() + "/edit");
    }

    @KeepsDraft
    @PostMapping("/papers/{paper}/edit")
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String paper,
            @ModelAttribute("form") PaperForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        PaperView view = form.find(meeting, paper);
        page(model, meeting, "Change the paper", "/papers/" + view.slug() + "/edit");
        Attempt attempt = Attempt.of(
                binding,
                () -> papers.edit(
                        actor,
                        meeting.meeting().id(),
                        view.slug(),
                        Typed.version(form.version()),
                        form.details(),
                        form.reason()));
        after.addFlashAttribute("notice", "The paper is saved.");
        return attempt.answer(PAGE, model, () -> meeting.path() + "/items", () -> {
            PaperView now = form.find(writing.open(actor, slug, date, model), paper);
            return form.conflict(meeting, now, reader.text(now));
        });
    }

    @GetMapping("/papers/{paper}/removal")
    String askRemoval(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String paper,
            Model model) {
        PaperView view = find(writing.open(actor, slug, date, model), paper);
        RemovalForm.show(model, view, RemovalForm.of(view.version()));
        return RemovalForm.PAGE;
    }

    @PostMapping("/papers/{paper}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String paper,
            @ModelAttribute("form") RemovalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        PaperView view = find(meeting, paper);
        RemovalForm.show(model, view, null);
        return form.carryOut(
                binding,
                model,
                after,
                meeting,
                () -> papers.remove(
                        actor, meeting.meeting().id(), view.slug(), Typed.version(form.version()), form.reason()));
    }

    private static PaperView find(MeetingPapersView meeting, String slug) {
        return meeting.paper(slug).orElseThrow(RefusedAction::notFound);
    }

    private static String pageOfNew(Model model, MeetingPapersView meeting, AgendaItemView under) {
        return page(model, meeting, "Add a paper", "/items/" + under.ref() + "/papers/new");
    }

    private static String page(Model model, MeetingPapersView meeting, String heading, String action) {
        model.addAttribute("deed", heading);
        model.addAttribute("action", meeting.path() + action);
        return PAGE;
    }
}
