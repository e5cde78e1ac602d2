package org.followthrough.response;

import java.util.Arrays;
import java.util.Optional;
import org.followthrough.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a recipient decides on a recommendation; a response may also state none. */
public enum Decision {
    /** It will be done as asked. */
    ACCEPTED("Accepted", true, false),
    /** Some of it will be done. */
    PARTIALLY_ACCEPTED("Partially accepted", true, true),
    /** It is agreed with, and may be done in another way or later. */
    ACCEPTED_IN_PRINCIPLE("Accepted in principle", true, true),
    /** It will not be done. */
    REJECTED("Rejected", false, true),
    /** It was taken note of. */
    NOTED("Noted", false, false);

    private final String label;
    private final boolean accepting;
    private final boolean owesReason;

    Decision(String label, boolean accepting, boolean owesReason) {
        this.label = label;
        this.accepting = accepting;
        this.owesReason = owesReason;
    }

    /** The decision that printed words name outright, such as "Partially Accepted."; null where they say anything else. */
    static @Nullable Decision said(@Nullable String words) {
        String plain = words == null ? "" : words.strip().replaceAll("[.:]+$", "");
        return Arrays.stream(values())
                .filter(each -> each.label.equalsIgnoreCase(plain))
                .findFirst()
                .orElse(null);
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }

    /** Whether something was promised, which can later be dropped. */
    public boolean isAccepting() {
        return accepting;
    }

    /** Why what was decided cannot be given up as no longer deliverable, or empty if it can. */
    static Optional<Refusal> refusalToDrop(@Nullable Decision decision, @Nullable String droppedReason) {
        return decision != null && decision.isAccepting() && droppedReason == null
                ? Optional.empty()
                : Optional.of(Refusal.notNow("Only what was accepted can be dropped."));
    }

    /** Whether it falls short of what was asked, so that scrutiny is owed a reason. */
    public boolean owesReason() {
        return owesReason;
    }
}
