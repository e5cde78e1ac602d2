package org.followthrough.council;

import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;

/** Something that a committee has open and that its successor takes over. */
public interface OpenMatters {

    /** Why a committee's cannot be handed over now, or empty if it can. */
    Optional<Refusal> refusalToHandOver(long committeeId);

    /**
     * Gives what is open to the successor; what is closed stays.
     *
     * @param handOverId the hand-over that says from whom to whom
     */
    void handOver(Actor actor, long handOverId, long fromCommitteeId);
}
