package org.followthrough.measure.web;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * That something goes.
 *
 * @param reason why, where everybody has read it
 * @param version that the form was made from
 */
record RemovalForm(String reason, String version) {

    RemovalForm(@Nullable String reason, @Nullable String version) {
        this.reason = Typed.text(reason);
        this.version = Typed.text(version);
    }
}
