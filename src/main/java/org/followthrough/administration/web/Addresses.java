package org.followthrough.administration.web;

import org.followthrough.shared.Slug;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Proposes the part of an address that names a thing. */
final class Addresses {

    private Addresses() {}

    /** What was typed, or what the name makes when nothing was. */
    static String of(@Nullable String typed, @Nullable String name) {
        String slug = Typed.text(typed).strip();
        return slug.isEmpty() ? Slug.of(Typed.text(name)) : slug;
    }
}
