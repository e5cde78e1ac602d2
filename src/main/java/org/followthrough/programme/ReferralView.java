package org.followthrough.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A referral as pages show it.
 *
 * @param edition tells what somebody has seen: another one after each change of it or of its papers
 * @param committee that was asked last, else the first that asks, of those known here; else the one that recorded it
 * @param inChain ids of every committee that asks or is asked
 * @param steps the chain, from the first who asked
 * @param today for its age
 */
public record ReferralView(
        long id,
        long version,
        long edition,
        CommitteeView committee,
        Set<Long> inChain,
        ReferralDetails details,
        List<StepView> steps,
        ReplyDetails reply,
        @Nullable Instant publishedAt,
        List<PaperView> papers,
        List<Named> recommendations,
        LocalDate today) {

    /** What a history event calls it. */
    static final String SUBJECT = "referral";

    public ReferralView {
        inChain = Set.copyOf(inChain);
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * A step of the chain.
     *
     * @param from address of the committee that asks, null where it is not known here
     * @param asked the committee that is asked, null where it is not known here
     * @param reply what was answered to it before it was passed on
     */
    public record StepView(
            int number,
            StepDetails details,
            @Nullable String from,
            @Nullable CommitteeView asked,
            ReplyDetails reply) {

        /** Address of the committee that is asked. */
        public @Nullable String to() {
            return asked == null ? null : "/committees/" + asked.slug();
        }
    }

    /** A paper of it; its text is on its own page. */
    public record PaperView(long version, AttachedPaper details, String path) {}

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Its address. */
    public String path() {
        return "/referrals/" + details.slug();
    }

    /** How far it has come. */
    public ReferralState state() {
        return ReferralState.of(steps.size(), last().details().meetingOn(), reply.text() != null, today);
    }

    /** Who was asked last. */
    public StepView last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether the day of a step's meeting is still to come. */
    public boolean isToBeConsidered(StepView step) {
        LocalDate meeting = step.details().meetingOn();
        return meeting != null && meeting.isAfter(today);
    }

    /** How long it waited for its reply, or waits until today; null where the paper names no first day. */
    public @Nullable String age() {
        return Age.inWords(steps.get(0).details().on(), reply.text() == null ? today : reply.on());
    }

    /** Why a paper of it cannot be removed any more, or empty if it can. */
    public Optional<Refusal> refusalToRemovePaper() {
        return refusalToRemovePaper(isPublished());
    }

    static Optional<Refusal> refusalToRemovePaper(boolean published) {
        return Refusal.unless(!published, "This referral is published, so its papers stay.");
    }

    /** What this person may do with it. */
    public KeepingRules rulesFor(Actor actor) {
        return new KeepingRules(actor, inChain, isPublished(), SUBJECT);
    }
}
