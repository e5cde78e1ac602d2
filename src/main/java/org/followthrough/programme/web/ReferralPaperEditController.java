package org.followthrough.programme.web;

import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralPapers;
import org.followthrough.programme.ReferralView;
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

/** Changes a paper of a referral. */
@Controller
@KeepsDraft
@RequestMapping("/referrals/{slug}/papers/{paper}/edit")
class ReferralPaperEditController {

    private static final String VIEW = "programme/paper-form";

    private final ReferralPages pages;
    private final ReferralPapers papers;

    ReferralPaperEditController(ReferralPages pages, ReferralPapers papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable String paper, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        ReferralView.PaperView view = ReferralPages.paper(referral, paper);
        show(referral, view, model);
        model.addAttribute("form", PaperForm.of(view));
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String paper,
            Actor actor,
            @ModelAttribute("form") PaperForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        ReferralView.PaperView view = ReferralPages.paper(referral, paper);
        show(referral, view, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> papers.edit(
                        actor, referral.id(), paper, form.versionNumber(), form.details(paper), form.reason()));
        after.addFlashAttribute("notice", "The paper is saved.");
        return attempt.answer(
                VIEW,
                model,
                view::path,
                () -> form.conflictWith(ReferralPages.paper(pages.own(actor, slug, KeepingAction.EDIT), paper)));
    }

    private static void show(ReferralView referral, ReferralView.PaperView paper, Model model) {
        ReferralPages.show(
                referral,
                "Change the paper",
                paper.path() + "/edit",
                referral.isPublished() ? null : new Link("Remove this paper", paper.path() + "/removal"),
                true,
                model);
    }
}
