package org.followthrough.programme.web;

import java.util.concurrent.atomic.AtomicReference;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.PublishedRecommendations;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
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

/** Changes what a referral is about, and at which meeting it is considered. */
@Controller
@KeepsDraft
@RequestMapping("/referrals/{slug}/edit")
class ReferralEditController {

    private static final String VIEW = "programme/referral-form";

    private final ReferralPages pages;
    private final Referrals referrals;
    private final PublishedRecommendations recommendations;

    ReferralEditController(ReferralPages pages, Referrals referrals, PublishedRecommendations recommendations) {
        this.pages = pages;
        this.referrals = referrals;
        this.recommendations = recommendations;
    }

    @GetMapping
    String ask(@PathVariable("slug") String address, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, address, KeepingAction.EDIT);
        show(referral, actor, model);
        model.addAttribute("form", ReferralForm.of(referral));
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable("slug") String address,
            Actor actor,
            @ModelAttribute("form") ReferralForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, address, KeepingAction.EDIT);
        show(referral, actor, model);
        AtomicReference<String> now = new AtomicReference<>(address);
        Attempt attempt = Attempt.of(
                binding,
                () -> now.set(referrals.edit(
                        actor,
                        referral.id(),
                        form.versionNumber(),
                        form.details(recommendations.ids("recommendations", form.shortNames())),
                        form.reason())));
        after.addFlashAttribute("notice", "The referral is saved.");
        return attempt.answer(
                VIEW,
                model,
                () -> "/referrals/" + now.get(),
                () -> form.conflictWith(pages.own(actor, address, KeepingAction.EDIT)));
    }

    private void show(ReferralView referral, Actor actor, Model model) {
        model.addAttribute("referral", referral);
        model.addAttribute(
                "monitored", recommendations.monitoredBy(referral.committee().id()));
        ReferralPages.show(
                referral,
                "Change the referral",
                referral.path() + "/edit",
                referral.rulesFor(actor).allows(KeepingAction.REMOVE)
                        ? new Link("Remove this referral", referral.path() + "/removal")
                        : null,
                true,
                model);
    }
}
