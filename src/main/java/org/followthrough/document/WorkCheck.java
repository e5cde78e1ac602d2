package org.followthrough.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what a paper's work programmes and referrals say that does not fit together. */
final class WorkCheck {

    private final Set<String> committees;
    private final List<String> problems = new ArrayList<>();

    private WorkCheck(Set<String> committees) {
        this.committees = committees;
    }

    /** One sentence for each place that is wrong. */
    static List<String> problems(Paper paper, Set<String> committees) {
        WorkCheck check = new WorkCheck(committees);
        Set<String> periods = new HashSet<>();
        for (int i = 0; i < paper.programmesOrNone().size(); i++) {
            String at = "workProgrammes[%d]".formatted(i);
            PaperProgramme programme = paper.programmesOrNone().get(i);
            check.committee(at + ".committee", programme.committee());
            check.unless(
                    periods.add(programme.committee() + " " + programme.period()),
                    at + ".period",
                    "stands twice for one committee");
            check.entries(at, programme.entries());
        }
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < paper.referralsOrNone().size(); i++) {
            PaperReferral referral = paper.referralsOrNone().get(i);
            String at = "referrals[%d]".formatted(i);
            check.unless(slugs.add(referral.slug()), at + ".slug", "stands twice");
            check.referral(at, referral);
        }
        return check.problems;
    }

    private void entries(String at, List<PaperProgramme.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            PaperProgramme.Entry entry = entries.get(i);
            String place = "%s.entries[%d].until".formatted(at, i);
            unless((entry.from() == null) == (entry.until() == null), place, "both dates are needed or neither");
            unless(
                    entry.from() == null
                            || entry.until() == null
                            || !entry.from().isAfter(entry.until()),
                    place,
                    "is before the first day");
        }
    }

    private void referral(String at, PaperReferral referral) {
        committee(at + ".committee", referral.committee());
        String asked = null;
        for (int i = 0; i < referral.steps().size(); i++) {
            PaperReferral.Step step = referral.steps().get(i);
            String place = "%s.steps[%d]".formatted(at, i);
            committee(place + ".fromCommittee", step.fromCommittee());
            committee(place + ".toCommittee", step.toCommittee());
            unless(
                    step.item() == null || step.meetingDate() != null,
                    place + ".meetingDate",
                    "is required beside the item");
            asked = step.toCommittee() == null ? asked : step.toCommittee();
        }
        unless(
                asked == null || asked.equals(referral.committee()),
                at + ".committee",
                "is not the committee that was asked last, which is " + asked);
        unless(
                referral.reply() != null
                        || (referral.repliedBy() == null
                                && referral.repliedOn() == null
                                && referral.repliedWords() == null),
                at + ".reply",
                "is required beside who replied and when");
        unless(
                referral.item() == null || referral.meetingDate() != null,
                at + ".meetingDate",
                "is required beside the item");
        unless(
                referral.meetingDate() == null
                        || referral.steps().isEmpty()
                        || (asked != null && !asked.equals(referral.committee()))
                        || referral.steps().get(referral.meetingStep()).meetingDate() == null,
                at + ".meetingDate",
                "stands in its step already");
        Set<String> papers = new HashSet<>();
        for (int i = 0; i < referral.papersOrNone().size(); i++) {
            unless(
                    papers.add(referral.papersOrNone().get(i).slug()),
                    "%s.papers[%d].slug".formatted(at, i),
                    "stands twice");
        }
    }

    private void committee(String at, @Nullable String slug) {
        unless(slug == null || committees.contains(slug), at, "is none of the committees");
    }

    private void unless(boolean fine, String place, String problem) {
        if (!fine) {
            problems.add(place + ": " + problem);
        }
    }
}
