package org.followthrough.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as a template shows it: names, what was typed, what is wrong with it.
 *
 * @param name the request parameter
 * @param id the element's id, made from the name
 * @param raw what the form holds or what was typed
 * @param error the message, null when the field is in order
 */
public record FormField(
        String name,
        String id,
        @Nullable Object raw,
        @Nullable String error) {

    /** The id of the element of a field with this name: dots and brackets become hyphens. */
    public static String idOf(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-$", "");
    }

    /**
     * One box of a field that holds {@link DateParts}.
     *
     * @param part day, month or year
     */
    public FormField part(String part) {
        String full = name + "." + part;
        return new FormField(full, idOf(full), raw instanceof DateParts date ? date.part(part) : null, null);
    }

    public boolean isWrong() {
        return error != null;
    }

    /** The value as text, empty for none. */
    public String value() {
        return Objects.toString(raw, "");
    }

    /** Whether the choice is taken: equal to the value, or among the values. */
    public boolean has(String choice) {
        return values().contains(choice);
    }

    /** The ids for {@code aria-describedby}, hint before error; null when there is nothing to point at. */
    public @Nullable String describedBy(@Nullable Object hint) {
        return describedBy(hint, null);
    }

    /** The same with the id of something that comes before both. */
    public @Nullable String describedBy(@Nullable Object hint, @Nullable String first) {
        StringBuilder ids = new StringBuilder(Optional.ofNullable(first).orElse(""));
        if (hint != null) {
            ids.append(' ').append(id).append("-hint");
        }
        if (isWrong()) {
            ids.append(' ').append(id).append("-error");
        }
        return ids.isEmpty() ? null : ids.toString().strip();
    }

    /** The id of the nth choice: the first carries the field's own, so that the error summary reaches it. */
    public String idOf(int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }

    private List<String> values() {
        if (raw instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        if (raw instanceof Object[] many) {
            return List.of(many).stream().map(String::valueOf).toList();
        }
        return raw == null ? List.of() : List.of(raw.toString());
    }
}
