package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ProgrammeReader;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes a work programme, or removes its draft, after asking. */
@Controller
@RequestMapping("/committees/{slug}/work-programmes/{period}")
class ProgrammeStandingController {

    private final ProgrammeReader reader;
    private final WorkProgrammes programmes;

    ProgrammeStandingController(ProgrammeReader reader, WorkProgrammes programmes) {
        this.reader = reader;
        this.programmes = programmes;
    }

    @GetMapping("/publication")
    String askToPublish(@PathVariable String slug, @PathVariable String period, Actor actor, Model model) {
        ProgrammeView programme = own(actor, slug, period, KeepingAction.PUBLISH);
        model.addAttribute(
                "page",
                new AskPage(
                        "Publish this work programme?",
                        programme.details().title(),
                        "Once it is public it cannot be made private again.",
                        List.of(
                                "Everybody will be able to read it with its %s, under %s."
                                        .formatted(
                                                Words.count(programme.entries().size(), "entry", "entries"),
                                                programme.path()),
                                "It can still be changed afterwards. What is changed then is listed below it for everybody, with what it said before and why."),
                        programme.path() + "/publication",
                        programme.edition(),
                        "Publish",
                        back(programme),
                        "Not yet"));
        return AskPage.VIEW;
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable String slug,
            @PathVariable String period,
            Actor actor,
            @RequestParam @Nullable String version,
            RedirectAttributes after) {
        ProgrammeView programme = own(actor, slug, period, KeepingAction.PUBLISH);
        programmes.publish(actor, programme.id(), Typed.version(version));
        after.addFlashAttribute("notice", "The work programme is public now.");
        return "redirect:" + programme.path();
    }

    @GetMapping("/removal")
    String askToRemove(@PathVariable String slug, @PathVariable String period, Actor actor, Model model) {
        ProgrammeView programme = own(actor, slug, period, KeepingAction.REMOVE);
        model.addAttribute(
                "page",
                new AskPage(
                        "Remove this work programme?",
                        programme.details().title(),
                        null,
                        List.of("It will be gone with its %s."
                                .formatted(Words.count(programme.entries().size(), "entry", "entries"))),
                        programme.path() + "/removal",
                        programme.edition(),
                        "Remove",
                        back(programme),
                        "Keep it"));
        return AskPage.VIEW;
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String slug,
            @PathVariable String period,
            Actor actor,
            @RequestParam @Nullable String version,
            RedirectAttributes after) {
        ProgrammeView programme = own(actor, slug, period, KeepingAction.REMOVE);
        programmes.remove(actor, programme.id(), Typed.version(version));
        after.addFlashAttribute("notice", "The work programme is removed.");
        return "redirect:" + Trail.programmes(programme.committee()).href();
    }

    private ProgrammeView own(Actor actor, String slug, String period, KeepingAction action) {
        ProgrammeView programme = reader.programme(actor, slug, period);
        programme.rulesFor(actor).require(action);
        return programme;
    }

    private static Link back(ProgrammeView programme) {
        return new Link("Back to the work programme", programme.path());
    }
}
