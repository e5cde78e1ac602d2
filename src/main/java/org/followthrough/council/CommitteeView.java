package org.followthrough.council;

import org.jspecify.annotations.Nullable;

/**
 * A committee as pages show it, with its council's name.
 *
 * @param version for the form that edits it
 */
public record CommitteeView(
        long id,
        long version,
        String slug,
        String name,
        CommitteeKind kind,
        @Nullable Long parentId,
        long councilId,
        String councilName) {}
