package org.followthrough.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting resolved, as pages show it.
 *
 * @param ref its number in addresses
 * @param owners titles of the posts that answer for it
 * @param progress what has been said of an action, the newest first
 */
public record ResolutionView(
        long version,
        int ref,
        ResolutionDetails details,
        DueDate due,
        List<String> owners,
        List<ProgressView> progress) {

    public ResolutionView {
        owners = List.copyOf(owners);
        progress = List.copyOf(progress);
    }

    /**
     * What somebody said of an action.
     *
     * @param dated the day from which it is so
     * @param at when it was written down
     */
    public record ProgressView(
            ActionState state, LocalDate dated, @Nullable String words, String by, Instant at) {}

    /** By when, as written and as far as it is known; null for no timescale. */
    public @Nullable String byWhen() {
        return ResolutionDetails.byWhen(details.dueWords(), due.until());
    }

    public boolean isAction() {
        return details.kind() == ResolutionKind.ACTION;
    }

    /** Where an action stands: open as long as nobody has said anything else. */
    public ActionState state() {
        return progress.isEmpty() ? ActionState.OPEN : progress.get(0).state();
    }

    public boolean isOwnerMissing() {
        return details.isOwnerMissing();
    }

    /** Whether its last day has passed and it is still open. */
    public boolean isOverdueOn(LocalDate day) {
        return isAction()
                && state() == ActionState.OPEN
                && !due.ongoing()
                && due.kind() != DueDate.Kind.DONE
                && due.passedOn(day);
    }
}
