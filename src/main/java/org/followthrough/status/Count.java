package org.followthrough.status;

import org.jspecify.annotations.Nullable;

/**
 * How many recommendations went along an arrow or stand at an outcome. A negative number, or an address that leaves this
 * site, is an IllegalArgumentException.
 *
 * @param number 0 or more
 * @param href where they are listed, from the root of this site ("/…") or relative to the page ("?…"), or null
 */
public record Count(long number, @Nullable String href) {

    public Count {
        if (number < 0) {
            throw new IllegalArgumentException("a count cannot be " + number);
        }
        if (href != null && !href.matches("[?#].*|/(?![/\\\\]).*")) {
            throw new IllegalArgumentException("not an address of this site: " + href);
        }
    }
}
