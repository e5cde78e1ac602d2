package org.followthrough.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.Refusal;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.TimescaleCheck;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation, or one strand of it, at a session, as its working pages show it.
 *
 * @param state where it stands within the session
 * @param update the position that counts, null while none has come in
 * @param updateGiven who gave it and when, null exactly when update is
 * @param draft the officer's draft
 * @param confirmed the committee's status
 * @param earlier what earlier sessions published of it, oldest first, superseded entries included
 * @param comments of the committee on the draft, oldest first
 */
public record ItemView(
        long id,
        long version,
        Line recommendation,
        boolean included,
        String choiceReason,
        ItemState state,
        Request request,
        @Nullable GivenUpdate update,
        @Nullable Given updateGiven,
        @Nullable Settled draft,
        boolean agreed,
        @Nullable Settled confirmed,
        @Nullable String minuteNumber,
        List<EntryView> earlier,
        List<CommentView> comments) {

    /**
     * The recommendation itself.
     *
     * @param ref its part of the address
     * @param title its heading as printed, or what it is with its whole number; with the recipient of a strand
     * @param introduction the text that it is a part of, such as "That the Director:", null for none
     * @param dueWords its timescale after published changes
     * @param dueUntil last day of that
     * @param recipient whose strand it is, null where the recommendation is followed as a whole
     */
    public record Line(
            long id,
            String reviewSlug,
            String reviewCode,
            String reviewTitle,
            String ref,
            String label,
            String title,
            @Nullable String introduction,
            @Nullable String text,
            @Nullable String remark,
            @Nullable String dueWords,
            @Nullable LocalDate dueUntil,
            @Nullable StrandRecipient recipient) {

        /** The short printed name of the recommendation, such as EP-7. */
        public String shortName() {
            return reviewCode + "-" + ref;
        }

        /** The short name, with the recipient of a strand: what it is called where nothing else is said of it. */
        public String name() {
            return StrandRecipient.named(shortName(), recipient);
        }

        /** Its part of an address and its place on a page: EP-7, EP-7.2 for the second recipient's strand. */
        public String key() {
            return StrandRecipient.key(shortName(), recipient);
        }

        /** What has the status. */
        public Strand strand() {
            return new Strand(id, recipient == null ? null : recipient.postId());
        }
    }

    /**
     * What was asked of the service.
     *
     * @param at null while nothing was asked
     * @param postId the post that was asked
     * @param postTitle its title
     * @param chasedTimes how often it was asked again
     * @param notReceivedAt when it was put down that nothing came
     */
    public record Request(
            @Nullable Instant at,
            @Nullable Long postId,
            @Nullable String postTitle,
            int chasedTimes,
            @Nullable Instant lastChasedAt,
            @Nullable Instant notReceivedAt) {}

    /** Who handed something in, when, and whether a scrutiny officer typed it in for them. */
    public record Given(String by, Instant at, boolean onBehalf) {}

    /** A status with who settled it and when. */
    public record Settled(Assessment assessment, String by, Instant at) {

        public StatusCategory status() {
            return assessment.status();
        }
    }

    /** What somebody of the committee said of the draft. */
    public record CommentView(long itemId, String by, Instant at, String text) {}

    /** Whether there is a position, or the note that none came. */
    public boolean hasAnswer() {
        return update != null || request.notReceivedAt() != null;
    }

    /** Why this person may not hand in a position now, or empty if they may. */
    public Optional<Refusal> refusalToGive(SessionRules rules) {
        return rules.refusalToGive(request.postId(), included, confirmed != null);
    }

    /** What the dates answer to question 3 on the day of the meeting. */
    public TimescaleCheck timescaleOn(LocalDate meeting) {
        return TimescaleCheck.on(meeting, recommendation.dueUntil());
    }

    /** Whether a position came in after the draft was made, which then may say something else. */
    public boolean isDraftOvertaken() {
        return draft != null && updateGiven != null && updateGiven.at().isAfter(draft.at());
    }

    /** Whether the committee came to another status than the draft. */
    public boolean changedByCommittee() {
        return draft != null && confirmed != null && draft.status() != confirmed.status();
    }

    /** The published entry that was current before this session, if any. */
    public Optional<EntryView> last() {
        return earlier.stream().filter(entry -> !entry.superseded()).reduce((one, later) -> later);
    }

    /** The committee's walk once there is one, else the officer's. */
    public Optional<Walk> walk() {
        Settled settled = confirmed != null ? confirmed : draft;
        return Optional.ofNullable(settled).map(each -> each.assessment().walk());
    }
}
