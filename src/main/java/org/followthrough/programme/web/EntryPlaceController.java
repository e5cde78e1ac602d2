package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.programme.EntryView;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.shared.Actor;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;
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

/** Moves an entry of a work programme, or removes it after asking. */
@Controller("programmeEntryPlaceController")
@RequestMapping("/committees/{slug}/work-programmes/{period}/entries/{number}")
class EntryPlaceController {

    private final EntryPages pages;
    private final WorkProgrammes programmes;

    EntryPlaceController(EntryPages pages, WorkProgrammes programmes) {
        this.pages = pages;
        this.programmes = programmes;
    }

    @PostMapping("/position")
    String move(
            @PathVariable String slug,
            @PathVariable String period,
            @PathVariable int number,
            Actor actor,
            @RequestParam @Nullable String version,
            @RequestParam @Nullable String direction) {
        ProgrammeView programme = pages.own(actor, slug, period);
        programmes.move(actor, programme.id(), number, Typed.version(version), "up".equals(direction));
        return "redirect:" + programme.path() + "#entry-" + number;
    }

    @GetMapping("/removal")
    String ask(
            @PathVariable String slug,
            @PathVariable String period,
            @PathVariable int number,
            Actor actor,
            Model model) {
        ProgrammeView programme = pages.own(actor, slug, period);
        EntryView entry = EntryPages.entry(programme, number);
        show(programme, entry, model);
        model.addAttribute("form", RemovalForm.of(entry.version()));
        return AskPage.VIEW;
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable String period,
            @PathVariable int number,
            Actor actor,
            @ModelAttribute("form") RemovalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ProgrammeView programme = pages.own(actor, slug, period);
        show(programme, EntryPages.entry(programme, number), model);
        Attempt attempt = Attempt.of(
                binding, () -> programmes.remove(actor, programme.id(), number, form.versionNumber(), form.reason()));
        after.addFlashAttribute("notice", "The entry is removed.");
        return attempt.answer(AskPage.VIEW, model, programme::path, () -> {
            throw new StaleEdit("The entry");
        });
    }

    private static void show(ProgrammeView programme, EntryView entry, Model model) {
        model.addAttribute(
                "page",
                new AskPage(
                        "Remove this entry?",
                        programme.details().title(),
                        null,
                        List.of(entry.details().issue()),
                        programme.path() + "/entries/" + entry.number() + "/removal",
                        entry.version(),
                        "Remove",
                        new Link("Back to the work programme", programme.path()),
                        "Keep it",
                        programme.isPublished()));
    }
}
