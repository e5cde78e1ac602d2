package org.followthrough.council;

/**
 * Knows of something that belongs to committees and is read under their addresses. What has once been read there has to
 * be found there for good.
 */
public interface CommitteeUse {

    /** Whether there is any of it for this committee, public or not. */
    boolean isUsed(long committeeId);
}
