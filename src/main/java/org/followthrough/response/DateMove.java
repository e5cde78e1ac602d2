package org.followthrough.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action whose date is not what the last published version said.
 *
 * @param before as published
 * @param now as in the version that follows
 */
record DateMove(PlannedAction before, PlannedAction now) {

    /** The moves from one version's actions to another's. */
    static List<DateMove> between(List<PlannedAction> published, List<PlannedAction> next) {
        Map<UUID, PlannedAction> byKey = byKey(published);
        List<DateMove> moves = new ArrayList<>();
        for (PlannedAction action : next) {
            PlannedAction before = byKey.get(action.key());
            if (before != null && differ(before, action)) {
                moves.add(new DateMove(before, action));
            }
        }
        return moves;
    }

    /** What is left unsaid about dates, by field of the form. */
    static Map<String, String> problems(List<PlannedAction> published, List<PlannedAction> next) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (DateMove move : between(published, next)) {
            if (move.isLater() && move.now.dateReason() == null) {
                problems.put(
                        ResponseDraft.field(move.now.position(), "dateReason"),
                        "Enter why the date is later than the published one, or no longer given");
            }
        }
        Map<UUID, PlannedAction> still = byKey(next);
        if (!published.stream().allMatch(action -> still.containsKey(action.key()))) {
            problems.put(
                    "actions",
                    "An action that was published cannot just disappear. Keep it, and say why it is given up");
        }
        return problems;
    }

    boolean isGivenUp() {
        return now.givenUpReason() != null;
    }

    boolean wasGivenUp() {
        return before.givenUpReason() != null;
    }

    /**
     * Whether the date slips, for which a reason is owed; work given up or done in time has none to keep, and what had been given
     * up has a date again that nobody knows.
     */
    boolean isLater() {
        return !isGivenUp()
                && !now.isDoneBy(before.dueUntil())
                && (wasGivenUp() || now.due().slipsFrom(before.due()));
    }

    @Nullable
    String reason() {
        return isGivenUp() ? now.givenUpReason() : now.dateReason();
    }

    private static boolean differ(PlannedAction before, PlannedAction now) {
        boolean wasGivenUp = before.givenUpReason() != null;
        boolean isGivenUp = now.givenUpReason() != null;
        if (wasGivenUp || isGivenUp) {
            return wasGivenUp != isGivenUp;
        }
        return !words(before).equals(words(now)) || !Objects.equals(before.dueUntil(), now.dueUntil());
    }

    private static String words(PlannedAction action) {
        String words = action.dueWords();
        return words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }

    static Map<UUID, PlannedAction> byKey(List<PlannedAction> actions) {
        Map<UUID, PlannedAction> byKey = new LinkedHashMap<>();
        actions.forEach(action -> byKey.put(action.key(), action));
        return byKey;
    }
}
