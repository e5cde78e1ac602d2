package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralReader;
import org.followthrough.programme.ReferralView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages on which a referral is written share. */
@Component
class ReferralPages {

    private final ReferralReader reader;
    private final Councils councils;

    ReferralPages(ReferralReader reader, Councils councils) {
        this.reader = reader;
        this.councils = councils;
    }

    /** The referral, for somebody who may do that to it. */
    ReferralView own(Actor actor, String slug, KeepingAction action) {
        ReferralView referral = reader.referral(actor, slug);
        referral.rulesFor(actor).require(action);
        return referral;
    }

    /** The committees of the same council, among which a chain goes. */
    List<CommitteeView> committees(CommitteeView one) {
        return councils.committees().stream()
                .filter(each -> each.councilId() == one.councilId())
                .toList();
    }

    /** One of its steps, from 1. */
    static ReferralView.StepView step(ReferralView referral, int number) {
        return referral.steps().stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** One of its papers. */
    static ReferralView.PaperView paper(ReferralView referral, String slug) {
        return referral.papers().stream()
                .filter(paper -> paper.details().slug().equals(slug))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** @param changes whether words that are there already are changed, not only new ones added */
    static void show(
            ReferralView referral, String heading, String action, @Nullable Link more, boolean changes, Model model) {
        model.addAttribute(
                "page",
                new FormPage(
                        heading,
                        referral.details().subject(),
                        action,
                        back(referral),
                        more,
                        changes && referral.isPublished()));
    }

    static Link back(ReferralView referral) {
        return new Link("Back to the referral", referral.path());
    }
}
