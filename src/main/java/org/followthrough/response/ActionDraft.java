package org.followthrough.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One action as somebody writes it down.
 *
 * @param key the same through all versions; null for a new action
 * @param what null where it is what the response's text describes
 * @param dueWords by when, exactly as written, at most 200 characters
 * @param dueFrom first day as a person reads the words, null to let the program read them; null exactly when dueUntil is
 * @param dueUntil last day as a person reads the words
 * @param doneOn when it was done, not after today
 * @param dateReason why the date is later than published before, at most 1,000 characters
 * @param givenUpReason why it will not be done, at most 1,000 characters; null while it will
 * @param owners in printed order
 */
public record ActionDraft(
        @Nullable UUID key,
        @Nullable String what,
        @Nullable String dueWords,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil,
        @Nullable LocalDate doneOn,
        @Nullable String dateReason,
        @Nullable String givenUpReason,
        List<Owner> owners) {

    /** Longest reason in characters. */
    static final int REASON = 1_000;

    private static final int OWNER = 300;

    public ActionDraft {
        what = Typed.orNull(what);
        dueWords = Typed.orNull(dueWords);
        dateReason = Typed.orNull(dateReason);
        givenUpReason = Typed.orNull(givenUpReason);
        owners = List.copyOf(owners);
    }

    /** A new action whose due words the program reads. */
    public static ActionDraft of(@Nullable String what, @Nullable String dueWords, Owner... owners) {
        return new ActionDraft(null, what, dueWords, null, null, null, null, null, List.of(owners));
    }

    /** The same action with another date. */
    public ActionDraft due(String words, @Nullable String reason) {
        return new ActionDraft(key, what, words, null, null, doneOn, reason, givenUpReason, owners);
    }

    /** The same action, given up. */
    public ActionDraft givenUp(String reason) {
        return new ActionDraft(key, what, dueWords, dueFrom, dueUntil, doneOn, dateReason, reason, owners);
    }

    /** Once it is public: why its date moved then is no reason for a further move. */
    ActionDraft forNext() {
        return new ActionDraft(key, what, dueWords, dueFrom, dueUntil, doneOn, null, givenUpReason, owners);
    }

    /** Adds what cannot be kept, by field of the form. */
    void check(String prefix, LocalDate today, Map<String, String> problems) {
        TextLimit.check(prefix + "what", "The action", what, TextLimit.LONG, problems);
        TextLimit.check(prefix + "dueWords", "The date", dueWords, TextLimit.SHORT, problems);
        TextLimit.check(prefix + "dateReason", "The reason for the new date", dateReason, REASON, problems);
        TextLimit.check(prefix + "givenUpReason", "The reason", givenUpReason, REASON, problems);
        if ((dueFrom == null) != (dueUntil == null)) {
            problems.put(prefix + "dueUntil", "Give both the first and the last day, or neither");
        } else if (dueFrom != null && dueFrom.isAfter(dueUntil)) {
            problems.put(prefix + "dueUntil", "The last day must not be before the first day");
        } else if (dueFrom != null && dueWords == null) {
            problems.put(prefix + "dueWords", "Enter the date in words as well");
        }
        if (doneOn != null && doneOn.isAfter(today)) {
            problems.put(prefix + "doneOn", "The day on which it was done must be today or in the past");
        }
        for (Owner owner : owners) {
            if (owner.postId() == null && owner.words() == null) {
                problems.put(prefix + "owners", "Select a post or enter who answers for the action");
            }
            TextLimit.check(prefix + "owners", "The owner", owner.words(), OWNER, problems);
        }
    }
}
