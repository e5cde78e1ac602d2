package org.followthrough.programme.web;

import java.util.concurrent.atomic.AtomicReference;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
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

/** Starts a work programme. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/work-programmes/new")
class NewProgrammeController {

    private static final String VIEW = "programme/programme-form";

    private final Councils councils;
    private final WorkProgrammes programmes;

    NewProgrammeController(Councils councils, WorkProgrammes programmes) {
        this.councils = councils;
        this.programmes = programmes;
    }

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        show(own(actor, slug), model);
        model.addAttribute("form", ProgrammeForm.empty());
        return VIEW;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String slug,
            Actor actor,
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        CommitteeView committee = own(actor, slug);
        show(committee, model);
        AtomicReference<String> made = new AtomicReference<>("");
        Attempt attempt = Attempt.of(binding, () -> made.set(programmes.create(actor, committee.id(), form.details())));
        after.addFlashAttribute("notice", "The work programme is there as a draft. Add its entries now.");
        return attempt.answer(VIEW, model, () -> "/committees/" + slug + "/work-programmes/" + made.get());
    }

    private CommitteeView own(Actor actor, String slug) {
        CommitteeView committee = councils.committee(slug);
        RefusedAction.throwIf(programmes.refusalToCreate(actor, committee));
        return committee;
    }

    private static void show(CommitteeView committee, Model model) {
        Link list = Trail.programmes(committee);
        model.addAttribute(
                "page",
                new FormPage(
                        "Add a work programme",
                        committee.name(),
                        list.href() + "/new",
                        new Link("Back to the work programmes", list.href()),
                        null));
    }
}
