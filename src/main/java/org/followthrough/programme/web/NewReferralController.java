package org.followthrough.programme.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.programme.Referrals;
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

/** Records that a committee asks another body, or is asked. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/referrals/new")
class NewReferralController {

    private static final String VIEW = "programme/referral-new";

    private final Councils councils;
    private final ReferralPages pages;
    private final Referrals referrals;

    NewReferralController(Councils councils, ReferralPages pages, Referrals referrals) {
        this.councils = councils;
        this.pages = pages;
        this.referrals = referrals;
    }

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        CommitteeView committee = own(actor, slug);
        show(committee, pages.committees(committee), model);
        model.addAttribute("form", NewReferralForm.asking(slug));
        return VIEW;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String slug,
            Actor actor,
            @ModelAttribute("form") NewReferralForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        CommitteeView committee = own(actor, slug);
        List<CommitteeView> committees = pages.committees(committee);
        show(committee, committees, model);
        AtomicReference<String> made = new AtomicReference<>("");
        Attempt attempt = Attempt.of(
                binding,
                () -> made.set(referrals.create(
                        actor,
                        committee.id(),
                        form.referral().details(List.of()),
                        form.step().details(committees, null))));
        after.addFlashAttribute("notice", "The referral is there as a draft. Add its papers now, or publish it.");
        return attempt.answer(VIEW, model, () -> "/referrals/" + made.get());
    }

    private CommitteeView own(Actor actor, String slug) {
        CommitteeView committee = councils.committee(slug);
        RefusedAction.throwIf(referrals.refusalToCreate(actor, committee));
        return committee;
    }

    private static void show(CommitteeView committee, List<CommitteeView> committees, Model model) {
        String list = "/committees/" + committee.slug() + "/referrals";
        model.addAttribute("committees", StepForm.choices(committees));
        model.addAttribute(
                "page",
                new FormPage(
                        "Record a referral",
                        committee.name(),
                        list + "/new",
                        new Link("Back to the referrals", list),
                        null));
    }
}
