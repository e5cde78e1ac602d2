package org.followthrough.register.web;

import org.followthrough.register.RecommendationRow;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a recommendation shows of what is followed: of the whole, or of each strand.
 *
 * @param row with its last published status
 * @param reopeningPath where its monitoring is reopened, null where this person may not or it goes on
 */
record FollowedStrand(
        RecommendationRow row,
        ProgressHistory history,
        @Nullable String reopeningPath) {}
