package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
import org.followthrough.programme.StepDetails;
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

/** Changes a step of a referral. */
@Controller("referralStepEditController")
@KeepsDraft
@RequestMapping("/referrals/{slug}/steps/{number}/edit")
class StepEditController {

    private static final String VIEW = "programme/step-form";

    private final ReferralPages pages;
    private final Referrals referrals;

    StepEditController(ReferralPages pages, Referrals referrals) {
        this.pages = pages;
        this.referrals = referrals;
    }

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable int number, Actor actor, Model model) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        ReferralView.StepView step = ReferralPages.step(referral, number);
        List<CommitteeView> committees = show(referral, number, model);
        model.addAttribute("form", StepForm.of(step.details(), committees, referral.version()));
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable int number,
            Actor actor,
            @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReferralView referral = pages.own(actor, slug, KeepingAction.EDIT);
        StepDetails former = ReferralPages.step(referral, number).details();
        List<CommitteeView> committees = show(referral, number, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> referrals.editStep(
                        actor,
                        referral.id(),
                        form.versionNumber(),
                        number,
                        form.details(committees, former),
                        form.reason()));
        after.addFlashAttribute("notice", "The step is saved.");
        return attempt.answer(VIEW, model, referral::path, () -> {
            ReferralView now = pages.own(actor, slug, KeepingAction.EDIT);
            return form.conflictWith(
                    now, ReferralPages.step(now, number).details(), path(now, number, "/edit"), committees);
        });
    }

    private List<CommitteeView> show(ReferralView referral, int number, Model model) {
        List<CommitteeView> committees = pages.committees(referral.committee());
        model.addAttribute("committees", StepForm.choices(committees));
        ReferralPages.show(
                referral,
                "Change a step",
                path(referral, number, "/edit"),
                referral.steps().size() == 1 ? null : new Link("Remove this step", path(referral, number, "/removal")),
                true,
                model);
        return committees;
    }

    private static String path(ReferralView referral, int number, String page) {
        return referral.path() + "/steps/" + number + page;
    }
}
