package org.followthrough.council;

import java.util.List;
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

    /**
     * Gives what is open to the successor; what is closed stays.
     *
     * @param handOverId the hand-over that says from whom to whom
     */
    void handOver(Actor actor, long handOverId, long fromCommitteeId);
}
