package org.followthrough.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One version of a response as pages show it.
 *
 * @param version for the forms that change it
 * @param number from 1; to whoever does not read drafts its place among the published ones
 * @param publicNumber its place among the published ones or, before it is published, the one that it would take
 * @param onBehalf whether a scrutiny officer typed it in for the executive
 * @param submitted null while it is a draft
 * @param returned with the reason, null if it was not
 * @param approved null if it is not
 * @param approvedUnder the delegation under which somebody approved in place of the portfolio's holder
 * @param published null if it is not
 * @param dates of Cabinet's decision, null while it is not published
 * @param asPrinted where the executive published it before it was taken in here, null for what was decided here
 * @param received null for what goes or went through the executive, and before it is published
 */
public record VersionView(
        long id,
        long version,
        int number,
        int publicNumber,
        ResponseState state,
        @Nullable Decision decision,
        @Nullable String decisionWords,
        @Nullable String text,
        @Nullable String reason,
        boolean reasonInText,
        @Nullable String droppedReason,
        List<ActionView> actions,
        boolean onBehalf,
        Hand drafted,
        @Nullable Hand submitted,
        @Nullable Returned returned,
        @Nullable Hand approved,
        @Nullable String approvedUnder,
        @Nullable Hand published,
        @Nullable DecisionDates dates,
        @Nullable String asPrinted,
        @Nullable Received received) {

    public VersionView {
        actions = List.copyOf(actions);
    }

    /** Who did something, and when. */
    public record Hand(long accountId, String name, Instant at) {}

    /**
     * That a body outside the executive gave it, and nobody approved it.
     *
     * @param note how it was received, null for nothing to say
     */
    public record Received(@Nullable String note) {}

    /** Who sent it back, when and why. */
    public record Returned(Hand by, String reason) {}

    /** Whether what was accepted is said to be no longer deliverable. */
    public boolean isDropped() {
        return droppedReason != null;
    }

    /** Why it cannot be given up as no longer deliverable, apart from anybody's rights; empty if it can. */
    public Optional<Refusal> refusalToDrop() {
        return Decision.refusalToDrop(decision, droppedReason);
    }

    /** The decision as printed, or its usual words; null where none is stated. */
    public @Nullable String decisionLabel() {
        if (decisionWords != null) {
            return decisionWords;
        }
        return decision == null ? null : decision.label();
    }

    /** The usual words where the paper prints others; null where they are the same or there is no decision. */
    public @Nullable String usualLabel() {
        String said = decisionLabel();
        boolean differs = decision != null && said != null && !decision.label().equalsIgnoreCase(withoutStop(said));
        return differs ? Objects.requireNonNull(decision).label() : null;
    }

    /** The answer in a few words: "Accepted", "Accepted, then dropped", "No decision stated". */
    public String answer() {
        return answer(decisionLabel(), isDropped());
    }

    /** The same of a decision's words, null where none is stated; a full stop that the paper prints is left out. */
    public static String answer(@Nullable String decision, boolean dropped) {
        return (decision == null ? "No decision stated" : withoutStop(decision)) + (dropped ? ", then dropped" : "");
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1).stripTrailing() : words;
    }

    /** Cabinet's day, null before it is known. */
    public @Nullable LocalDate decidedOn() {
        return dates == null ? null : dates.decidedOn();
    }

    /** What the form that edits it starts from. */
    public ResponseDraft draft() {
        return new ResponseDraft(
                decision,
                decisionWords,
                text,
                reason,
                reasonInText,
                droppedReason,
                actions.stream()
                        .map(action -> state == ResponseState.PUBLISHED
                                ? action.draft().forNext()
                                : action.draft())
                        .toList());
    }

    VersionView with(List<ActionView> read) {
        return copy(number, read);
    }

    /** The same as those know it who cannot know how many drafts there have been. */
    VersionView numberedForEverybody() {
        return copy(publicNumber, actions);
    }

    private VersionView copy(int known, List<ActionView> read) {
        return new VersionView(
                id,
                version,
                known,
                publicNumber,
                state,
                decision,
                decisionWords,
                text,
                reason,
                reasonInText,
                droppedReason,
                read,
                onBehalf,
                drafted,
                submitted,
                returned,
                approved,
                approvedUnder,
                published,
                dates,
                asPrinted,
                received);
    }

    Signatures signatures() {
        return new Signatures(drafted.accountId(), account(submitted), account(approved));
    }

    private static @Nullable Long account(@Nullable Hand hand) {
        return hand == null ? null : hand.accountId();
    }
}
