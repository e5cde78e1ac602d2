package org.followthrough.programme.web;

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

/** Records the reply to a referral. */
@Controller("referralReplyController")
@KeepsDraft
@RequestMapping("/referrals/{slug}/reply")
class ReplyController {

    private static final String VIEW = "programme/reply-form";

    private final ReferralPages pages;
    private final Referrals referrals;

    ReplyController(ReferralPages pages, Referrals referrals) {
        this.pages = pages;
        this.referrals = referrals;
    }

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        show(referral, model);
        model.addAttribute("form", ReplyForm.of(referral));
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            Actor actor,
            @ModelAttribute("form") ReplyForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        show(referral, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> referrals.reply(actor, referral.id(), form.versionNumber(), form.details(), form.reason()));
        after.addFlashAttribute("notice", "The reply is saved.");
        return attempt.answer(
                VIEW, model, referral::path, () -> form.conflictWith(pages.own(actor, slug, KeepingAction.EDIT)));
    }

    private static void show(ReferralView referral, Model model) {
        model.addAttribute("referral", referral);
        ReferralPages.show(
                referral,
                "Record the reply",
                referral.path() + "/reply",
                null,
                referral.reply().text() != null,
                model);
    }
}
