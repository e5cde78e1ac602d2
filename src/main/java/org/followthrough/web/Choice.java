package org.followthrough.web;

import org.jspecify.annotations.Nullable;

/**
 * One radio, checkbox or option of a select.
 *
 * @param value what the form sends
 * @param text what people read
 * @param hint a line below it, for radios and checkboxes
 */
public record Choice(String value, String text, @Nullable String hint) {

    public Choice(String value, String text) {
        this(value, text, null);
    }
}
