package org.followthrough.administration.web;

import org.followthrough.council.CouncilDetails;
import org.followthrough.council.CouncilView;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A council as typed.
 *
 * @param version of the council, empty for a new one
 */
record CouncilForm(
        @Nullable String version,
        @Nullable String name,
        @Nullable String slug) {

    static CouncilForm empty() {
        return new CouncilForm("", "", "");
    }

    static CouncilForm of(CouncilView council) {
        return new CouncilForm(String.valueOf(council.version()), council.name(), council.slug());
    }

    /** With the address made of the name where none was typed. */
    CouncilDetails details() {
        return new CouncilDetails(Typed.text(name), Addresses.of(slug, name));
    }
}
