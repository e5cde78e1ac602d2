package org.followthrough.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A referral as pages show it.
 *
 * @param committee that was asked last, of those known here
 * @param inChain ids of every committee that asks or is asked
 * @param steps the chain, from the first who asked
 * @param today for its age
 */
public record ReferralView(
        long id,
        long version,
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
     * @param to address of the committee that is asked
     */
    public record StepView(
            int number,
            StepDetails details,
            @Nullable String from,
            @Nullable String to) {

        /** When it was, the day and the words where they say more; null where nothing is known. */
        public @Nullable String when() {
            LocalDate on = details.on();
            String words = details.onWords();
            if (on == null) {
                return words;
            }
            String day = Words.date(on);
            return words == null || words.equals(day) ? day : day + ", " + words;
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
        return ReferralState.of(steps.size(), details.meetingOn(), reply.text() != null, today);
    }

    /** Whether the day of its meeting is still to come. */
    public boolean isToBeConsidered() {
        LocalDate meeting = details.meetingOn();
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
