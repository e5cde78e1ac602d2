package org.followthrough.programme.web;

import java.util.concurrent.atomic.AtomicReference;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ProgrammeReader;
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

/** Changes the head of a work programme. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/work-programmes/{period}/edit")
class ProgrammeEditController {

    private static final String VIEW = "programme/programme-form";

    private final ProgrammeReader reader;
    private final WorkProgrammes programmes;

    ProgrammeEditController(ProgrammeReader reader, WorkProgrammes programmes) {
        this.reader = reader;
        this.programmes = programmes;
    }

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable("period") String address, Actor actor, Model model) {
        ProgrammeView programme = own(actor, slug, address);
        show(programme, actor, model);
        model.addAttribute("form", ProgrammeForm.of(programme));
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable("period") String address,
            Actor actor,
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ProgrammeView programme = own(actor, slug, address);
        show(programme, actor, model);
        AtomicReference<String> now = new AtomicReference<>(address);
        Attempt attempt = Attempt.of(
                binding,
                () -> now.set(
                        programmes.edit(actor, programme.id(), form.versionNumber(), form.details(), form.reason())));
        after.addFlashAttribute("notice", "The work programme is saved.");
        return attempt.answer(
                VIEW,
                model,
                () -> "/committees/" + slug + "/work-programmes/" + now.get(),
                () -> form.conflictWith(reader.programme(actor, slug, address)));
    }

    private ProgrammeView own(Actor actor, String slug, String address) {
        ProgrammeView programme = reader.programme(actor, slug, address);
        programme.rulesFor(actor).require(KeepingAction.EDIT);
        return programme;
    }

    private static void show(ProgrammeView programme, Actor actor, Model model) {
        model.addAttribute(
                "page",
                new FormPage(
                        "Change the work programme",
                        programme.details().title(),
                        programme.path() + "/edit",
                        new Link("Back to the work programme", programme.path()),
                        programme.rulesFor(actor).allows(KeepingAction.REMOVE)
                                ? new Link("Remove this work programme", programme.path() + "/removal")
                                : null,
                        programme.isPublished()));
    }
}
