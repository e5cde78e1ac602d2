package org.followthrough.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ReferralLine;
import org.followthrough.programme.ReferralList;
import org.followthrough.programme.ReferralReader;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.followthrough.web.NumberedText;
import org.followthrough.web.Pagination;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Referrals: of all committees, of one, and each with its papers. */
@Controller
class ReferralsController {

    private final Councils councils;
    private final ReferralReader reader;
    private final Referrals referrals;
    private final ReferralMeetings meetings;

    ReferralsController(Councils councils, ReferralReader reader, Referrals referrals, ReferralMeetings meetings) {
        this.councils = councils;
        this.reader = reader;
        this.referrals = referrals;
        this.meetings = meetings;
    }

    /**
     * A list of referrals.
     *
     * @param committee whose they are, null for all
     */
    record ListPage(@Nullable CommitteeView committee, ReferralList all, boolean mayCreate) {

        public List<Link> trail() {
            return committee == null ? Trail.to() : Trail.to(Trail.committee(committee));
        }

        /** The page's h1. */
        public String title() {
            return committee == null ? "Referrals" : "Referrals: " + committee.name();
        }

        /** The links between the pages of the list. */
        public Pagination pagination() {
            return Pagination.of(
                    all.page(), committee == null ? "/referrals" : "/committees/" + committee.slug() + "/referrals");
        }

        /** Those without a reply, the oldest first. */
        public List<ReferralLine> waiting() {
            return all.items().stream().filter(ReferralLine::waits).toList();
        }

        /** Those with one, the newest first. */
        public List<ReferralLine> answered() {
            return all.items().stream().filter(line -> !line.waits()).toList();
        }
    }

    /**
     * A referral.
     *
     * @param meetings addresses of the pages of the meetings that consider it, by the number of the step
     * @param custody from the committee that was asked to the one that looks after it now
     * @param changes since it was published, the latest first
     */
    record Page(
            ReferralView referral,
            Map<Integer, String> meetings,
            List<Heirs.Step> custody,
            List<PublishedChange> changes,
            boolean mayEdit) {

        public List<Link> trail() {
            return Trail.to(
                    Trail.committee(referral.committee()),
                    new Link("Referrals", "/committees/" + referral.committee().slug() + "/referrals"));
        }

        /** The way that it took: who asked, and whom each of them asked. */
        public List<String> way() {
            List<String> way = new ArrayList<>();
            String before = null;
            for (ReferralView.StepView step : referral.steps()) {
                boolean goesOn = step.from() != null && step.from().equals(before);
                if (way.isEmpty()
                        || (!goesOn
                                && !way.get(way.size() - 1)
                                        .equals(step.details().fromWords()))) {
                    way.add(step.details().fromWords());
                }
                way.add(step.details().toWords());
                before = step.to();
            }
            return way;
        }
    }

    /** A paper of a referral. */
    record PaperPage(ReferralView referral, ReferralView.PaperView paper, boolean mayEdit) {

        public List<Link> trail() {
            return Trail.to(
                    Trail.committee(referral.committee()),
                    new Link(referral.details().subject(), referral.path()));
        }

        /** Its text in blocks. */
        public List<NumberedText.Block> body() {
            return NumberedText.blocks(paper.details().text());
        }
    }

    @GetMapping("/referrals")
    String all(Actor actor, @RequestParam(required = false) @Nullable String page, Model model) {
        model.addAttribute("page", new ListPage(null, reader.all(actor, number(page)), false));
        return "programme/referrals";
    }

    @GetMapping("/committees/{slug}/referrals")
    String ofCommittee(
            @PathVariable String slug,
            Actor actor,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        CommitteeView committee = councils.committee(slug);
        model.addAttribute(
                "page",
                new ListPage(
                        committee,
                        reader.of(actor, committee, number(page)),
                        referrals.refusalToCreate(actor, committee).isEmpty()));
        return "programme/referrals";
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    @GetMapping("/referrals/{slug}")
    String referral(@PathVariable String slug, Actor actor, Model model) {
        ReferralView referral = reader.referral(actor, slug);
        model.addAttribute(
                "page",
                new Page(
                        referral,
                        meetings.paths(actor, referral),
                        reader.custody(referral),
                        reader.changes(referral),
                        referral.rulesFor(actor).allows(KeepingAction.EDIT)));
        return "programme/referral";
    }

    @GetMapping("/referrals/{slug}/papers/{paper}")
    String paper(@PathVariable String slug, @PathVariable String paper, Actor actor, Model model) {
        ReferralView referral = reader.referral(actor, slug);
        model.addAttribute(
                "page",
                new PaperPage(
                        referral,
                        ReferralPages.paper(referral, paper),
                        referral.rulesFor(actor).allows(KeepingAction.EDIT)));
        return "programme/paper";
    }
}
