package org.followthrough.measure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan as pages show it.
 *
 * @param version for the forms that change it
 * @param list key of the list that it is on
 * @param number its part of the address
 * @param moves how it came from list to list, oldest first
 */
public record PlanActionView(long id, long version, String list, int number, String text, List<Move> moves) {

    public PlanActionView {
        moves = List.copyOf(moves);
    }

    /**
     * That it went from one list to another.
     *
     * @param from heading of the list at that time
     * @param note what the officer said about it
     */
    public record Move(String from, String to, @Nullable String note, Instant at) {}
}
