package org.followthrough.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Something that a committee has open and that its successor takes over. */
public interface OpenMatters {

    /**
     * What has to be brought to its end before a committee can hand over.
     *
     * @param sentence says what it is and what to do, for the person who wants to hand over
     * @param path where it is brought to its end, null where this person cannot do that
     * @param name of the page there
     */
    record Obstacle(String sentence, @Nullable String path, String name) {}

    /** What stands in the way now, the most urgent first; empty if nothing does. */
    default List<Obstacle> obstacles(Actor actor, long committeeId) {
        return List.of();
    }

    /** The last day on which the committee is known to have had it in hand; empty where nothing says so. */
    default Optional<LocalDate> lastInHand(long committeeId) {
        return Optional.empty();
    }

    /** What has to be brought to its end before a hand-over that is done can be taken back, the most urgent first. */
    default List<Obstacle> obstaclesToReturn(Actor actor, long handOverId, long toCommitteeId) {
        return List.of();
    }

    /**
     * Returns what went over, as far as it is still where it went.
     *
     * @param takenBackId the hand-over with which it went
     * @param handOverId the one with which it returns
     */
    void takeBack(Actor actor, long takenBackId, long handOverId);

    /**
     * Gives what is open to the successor; what is closed stays.
     *
     * @param handOverId the hand-over that says from whom to whom
     */
    void handOver(Actor actor, long handOverId, long fromCommitteeId);
}
