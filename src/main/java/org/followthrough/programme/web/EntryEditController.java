package org.followthrough.programme.web;

import org.followthrough.programme.EntryView;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.Link;
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

/** Changes an entry of a work programme. */
@Controller("programmeEntryEditController")
@KeepsDraft
@RequestMapping("/committees/{slug}/work-programmes/{period}/entries/{number}/edit")
class EntryEditController {

    private final EntryPages pages;
    private final WorkProgrammes programmes;

    EntryEditController(EntryPages pages, WorkProgrammes programmes) {
        this.pages = pages;
        this.programmes = programmes;
    }

    @GetMapping
    String ask(
            @PathVariable String slug,
            @PathVariable String period,
            @PathVariable int number,
            Actor actor,
            Model model) {
        ProgrammeView programme = pages.own(actor, slug, period);
        EntryView entry = EntryPages.entry(programme, number);
        show(programme, number, model);
        model.addAttribute("form", EntryForm.of(entry));
        model.addAttribute("reading", EntryPages.reading(entry));
        return EntryPages.VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String period,
            @PathVariable int number,
            Actor actor,
            @ModelAttribute("form") EntryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ProgrammeView programme = pages.own(actor, slug, period);
        EntryView entry = EntryPages.entry(programme, number);
        show(programme, number, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> programmes.edit(
                        actor,
                        programme.id(),
                        number,
                        form.versionNumber(),
                        pages.details(form, programme, entry.details()),
                        form.reason()));
        after.addFlashAttribute("notice", "The entry is saved." + pages.reading(form, programme));
        return attempt.answer(
                EntryPages.VIEW,
                model,
                programme::path,
                () -> form.conflictWith(
                        EntryPages.entry(pages.own(actor, slug, period), number), path(programme, number, "/edit")));
    }

    private void show(ProgrammeView programme, int number, Model model) {
        pages.show(
                programme,
                "Change an entry",
                path(programme, number, "/edit"),
                new Link("Remove this entry", path(programme, number, "/removal")),
                programme.isPublished(),
                model);
    }

    private static String path(ProgrammeView programme, int number, String page) {
        return programme.path() + "/entries/" + number + page;
    }
}
