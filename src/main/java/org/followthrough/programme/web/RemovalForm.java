package org.followthrough.programme.web;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whether something goes.
 *
 * @param reason why, which published words need
 */
record RemovalForm(@Nullable String version, @Nullable String reason) {

    static RemovalForm of(long version) {
        return new RemovalForm(String.valueOf(version), null);
    }

    long versionNumber() {
        return Typed.version(version);
    }
}
