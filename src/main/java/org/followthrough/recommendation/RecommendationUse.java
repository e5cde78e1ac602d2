package org.followthrough.recommendation;

/** Knows what looks at published recommendations and relies on how they are followed. */
public interface RecommendationUse {

    /** Whether a session has taken the recommendation or left it out, public or not. */
    boolean isTaken(long recommendationId);
}
