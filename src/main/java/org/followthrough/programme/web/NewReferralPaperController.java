package org.followthrough.programme.web;

import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralPapers;
import org.followthrough.programme.ReferralView;
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

/** Adds a paper to a referral. */
@Controller
@KeepsDraft
@RequestMapping("/referrals/{slug}/papers/new")
class NewReferralPaperController {

    private static final String VIEW = "programme/paper-form";

    private final ReferralPages pages;
    private final ReferralPapers papers;

    NewReferralPaperController(ReferralPages pages, ReferralPapers papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        show(pages.own(actor, slug, KeepingAction.EDIT), model);
        model.addAttribute("form", PaperForm.empty());
        return VIEW;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            Actor actor,
            @ModelAttribute("form") PaperForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        show(referral, model);
        Attempt attempt = Attempt.of(binding, () -> papers.add(actor, referral.id(), form.details()));
        after.addFlashAttribute("notice", "The paper is added.");
        return attempt.answer(VIEW, model, referral::path);
    }

    private static void show(ReferralView referral, Model model) {
        ReferralPages.show(referral, "Add a paper", referral.path() + "/papers/new", null, false, model);
    }
}
