package org.followthrough.programme.web;

import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.followthrough.web.KeepsDraft;
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

/** Adds an entry to a work programme. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/work-programmes/{period}/entries/new")
class NewEntryController {

    private final EntryPages pages;
    private final WorkProgrammes programmes;

    NewEntryController(EntryPages pages, WorkProgrammes programmes) {
        this.pages = pages;
        this.programmes = programmes;
    }

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable String period, Actor actor, Model model) {
        show(pages.own(actor, slug, period), model);
        model.addAttribute("form", EntryForm.empty());
        return EntryPages.VIEW;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable String period,
            Actor actor,
            @ModelAttribute("form") EntryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ProgrammeView programme = pages.own(actor, slug, period);
        show(programme, model);
        Attempt attempt =
                Attempt.of(binding, () -> programmes.add(actor, programme.id(), pages.details(form, programme, null)));
        after.addFlashAttribute("notice", "The entry is added." + pages.reading(form, programme));
        return attempt.answer(EntryPages.VIEW, model, programme::path);
    }

    private void show(ProgrammeView programme, Model model) {
        pages.show(programme, "Add an entry", programme.path() + "/entries/new", null, false, model);
    }
}
