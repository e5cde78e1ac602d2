package org.followthrough.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
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

/** Publishes a referral, or removes its draft, after asking. */
@Controller
@RequestMapping("/referrals/{slug}")
class ReferralStandingController {

    private final ReferralPages pages;
    private final Referrals referrals;

    ReferralStandingController(ReferralPages pages, Referrals referrals) {
        this.pages = pages;
        this.referrals = referrals;
    }

    @GetMapping("/publication")
    String askToPublish(@PathVariable String slug, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.PUBLISH);
        List<String> lines = new ArrayList<>();
        lines.add("Everybody will be able to read what is asked, who asked whom, and the reply, under %s."
                .formatted(referral.path()));
        if (!referral.papers().isEmpty()) {
            lines.add("Its %s become public with it."
                    .formatted(Words.count(referral.papers().size(), "paper")));
        }
        lines.add(
                "It can still be passed on, answered and corrected. What is changed then is listed below it for everybody, with what it said before and why.");
        model.addAttribute(
                "page",
                new AskPage(
                        "Publish this referral?",
                        referral.details().subject(),
                        "Once it is public it cannot be made private again.",
                        lines,
                        referral.path() + "/publication",
                        referral.edition(),
                        "Publish",
                        ReferralPages.back(referral),
                        "Not yet"));
        return AskPage.VIEW;
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable String slug, Actor actor, @RequestParam @Nullable String version, RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.PUBLISH);
        referrals.publish(actor, referral.id(), Typed.version(version));
        after.addFlashAttribute("notice", "The referral is public now.");
        return "redirect:" + referral.path();
    }

    @GetMapping("/removal")
    String askToRemove(@PathVariable String slug, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.REMOVE);
        model.addAttribute(
                "page",
                new AskPage(
                        "Remove this referral?",
                        referral.details().subject(),
                        null,
                        List.of("It will be gone with its chain and its papers."),
                        referral.path() + "/removal",
                        referral.edition(),
                        "Remove",
                        ReferralPages.back(referral),
                        "Keep it"));
        return AskPage.VIEW;
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String slug, Actor actor, @RequestParam @Nullable String version, RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.REMOVE);
        referrals.remove(actor, referral.id(), Typed.version(version));
        after.addFlashAttribute("notice", "The referral is removed.");
        return "redirect:/committees/" + referral.committee().slug() + "/referrals";
    }
}
