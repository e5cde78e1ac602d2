package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralPapers;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
import org.followthrough.programme.StepDetails;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
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

/** Removes a step or a paper of a referral, after asking. */
@Controller
@RequestMapping("/referrals/{slug}")
class ReferralRemovalsController {

    private final ReferralPages pages;
    private final Referrals referrals;
    private final ReferralPapers papers;

    ReferralRemovalsController(ReferralPages pages, Referrals referrals, ReferralPapers papers) {
        this.pages = pages;
        this.referrals = referrals;
        this.papers = papers;
    }

    @GetMapping("/steps/{number}/removal")
    String askAboutStep(@PathVariable String slug, @PathVariable int number, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        show(referral, ReferralPages.step(referral, number), model);
        model.addAttribute("form", RemovalForm.of(referral.version()));
        return AskPage.VIEW;
    }

    @PostMapping("/steps/{number}/removal")
    ModelAndView removeStep(
            @PathVariable String slug,
            @PathVariable int number,
            Actor actor,
            @ModelAttribute("form") RemovalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        show(referral, ReferralPages.step(referral, number), model);
        Attempt attempt = Attempt.of(
                binding, () -> referrals.removeStep(actor, referral.id(), form.versionNumber(), number, form.reason()));
        after.addFlashAttribute("notice", "The step is removed.");
        return attempt.answer(AskPage.VIEW, model, referral::path, () -> {
            throw new StaleEdit("The referral");
        });
    }

    private static void show(ReferralView referral, ReferralView.StepView step, Model model) {
        StepDetails details = step.details();
        model.addAttribute(
                "page",
                new AskPage(
                        "Remove this step?",
                        referral.details().subject(),
                        null,
                        List.of("%s asks %s.".formatted(details.fromWords(), details.toWords())),
                        referral.path() + "/steps/" + step.number() + "/removal",
                        referral.version(),
                        "Remove",
                        ReferralPages.back(referral),
                        "Keep it",
                        referral.isPublished()));
    }

    @GetMapping("/papers/{paper}/removal")
    String askAboutPaper(@PathVariable String slug, @PathVariable String paper, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        ReferralView.PaperView view = ReferralPages.paper(referral, paper);
        RefusedAction.throwIf(referral.refusalToRemovePaper());
        model.addAttribute(
                "page",
                new AskPage(
                        "Remove this paper?",
                        referral.details().subject(),
                        null,
                        List.of(view.details().title(), "Its text will be gone."),
                        view.path() + "/removal",
                        view.version(),
                        "Remove",
                        ReferralPages.back(referral),
                        "Keep it"));
        return AskPage.VIEW;
    }

    @PostMapping("/papers/{paper}/removal")
    String removePaper(
            @PathVariable String slug,
            @PathVariable String paper,
            Actor actor,
            @RequestParam @Nullable String version,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        papers.remove(actor, referral.id(), paper, Typed.version(version));
        after.addFlashAttribute("notice", "The paper is removed.");
        return "redirect:" + referral.path();
    }
}
