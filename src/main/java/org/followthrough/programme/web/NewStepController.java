package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
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

/** Passes a referral on: whoever was asked last asks another body. */
@Controller("newReferralStepController")
@KeepsDraft
@RequestMapping("/referrals/{slug}/steps/new")
class NewStepController {

    private static final String VIEW = "programme/step-form";

    private final ReferralPages pages;
    private final Referrals referrals;

    NewStepController(ReferralPages pages, Referrals referrals) {
        this.pages = pages;
        this.referrals = referrals;
    }

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        show(referral, model);
        ReferralView.StepView last = referral.last();
        CommitteeView asked = last.asked();
        model.addAttribute(
                "form",
                new StepForm(
                        asked == null ? null : asked.slug(),
                        last.details().toWords(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        String.valueOf(referral.version()),
                        null));
        return VIEW;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            Actor actor,
            @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        List<CommitteeView> committees = show(referral, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> referrals.passOn(actor, referral.id(), form.versionNumber(), form.details(committees, null)));
        after.addFlashAttribute("notice", "The referral is passed on.");
        return attempt.answer(
                VIEW,
                model,
                referral::path,
                () -> form.conflictWith(
                        pages.own(actor, slug, KeepingAction.EDIT), null, referral.path() + "/steps/new", committees));
    }

    private List<CommitteeView> show(ReferralView referral, Model model) {
        List<CommitteeView> committees = pages.committees(referral.committee());
        model.addAttribute("replied", referral.reply().text() != null);
        model.addAttribute("committees", StepForm.choices(committees));
        ReferralPages.show(referral, "Pass on to another body", referral.path() + "/steps/new", null, false, model);
        return committees;
    }
}
