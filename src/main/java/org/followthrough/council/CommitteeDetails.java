package org.followthrough.council;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a committee.
 *
 * @param councilId the council that it belongs to; fixed once created
 * @param name at most 200 characters
 * @param slug its part of an address, unique over all councils
 * @param parentId the committee that a task and finish group reports to
 */
public record CommitteeDetails(
        long councilId,
        String name,
        String slug,
        CommitteeKind kind,
        @Nullable Long parentId) {}
