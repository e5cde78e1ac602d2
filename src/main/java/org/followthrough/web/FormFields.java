package org.followthrough.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.WebDataBinder;

/**
 * What stands in the fields of a form, apart from any request, so that it can be kept and put back. Passwords and the
 * token of the page are never among it.
 *
 * @param values by the names of the fields
 */
public record FormFields(Map<String, List<String>> values) {

    private static final String TOKEN = "_csrf";

    /** What names the version that a form was made from. */
    private static final Set<String> VERSIONS = Set.of("version", "basis", "entry");

    /** What a form carries along beside that and nobody types. */
    private static final Set<String> CARRIED = Set.of("id", "walk");

    /** Names a record, so that a draft of one thing never gets into the form of another at the same address. */
    private static final String IDENTITY = "id";

    /**
     * The fields of a form as a browser lists them.
     *
     * @param pairs name and value of each
     * @throws InvalidInput for what is no such list, or holds what no form would take
     */
    public static FormFields of(@Nullable String @Nullable [] @Nullable [] pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (@Nullable String @Nullable [] pair : Objects.requireNonNullElse(pairs, new String[0][])) {
            if (pair == null || pair.length != 2 || pair[0] == null || pair[1] == null || FarRows.isFar(pair[0])) {
                throw new InvalidInput("", "This is not a list of fields");
            }
            if (!pair[0].equals(TOKEN) && !SentText.isSecret(pair[0])) {
                values.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(checked(pair[1]));
            }
        }
        return new FormFields(values);
    }

    private static String checked(String text) {
        try {
            return FormBinding.TextEditor.checked(text);
        } catch (IllegalArgumentException unusable) {
            throw new InvalidInput("", String.valueOf(unusable.getMessage()));
        }
    }

    /**
     * The form with these fields in it, bound as if they had been sent. A text of which nothing was kept, because its
     * field was not on the page, stays as it is.
     *
     * @param form as it would be shown otherwise, a record
     * @return empty if they are of another thing, cannot be read any longer, or say what the form says anyway
     */
    public Optional<Object> in(Object form) {
        String kept = String.join("", values.getOrDefault(IDENTITY, List.of()));
        if (!text(component(form, IDENTITY)).equals(kept)) {
            return Optional.empty();
        }
        WebDataBinder binder = new WebDataBinder(null, "form");
        FormBinding.prepare(binder);
        binder.setConversionService(ApplicationConversionService.getSharedInstance());
        binder.setTargetType(ResolvableType.forClass(form.getClass()));
        binder.construct(new Over(form));
        Object filled = binder.getBindingResult().hasErrors() ? null : binder.getTarget();
        return Optional.ofNullable(filled).filter(other -> !words(other).equals(words(form)));
    }

    /** Whether they were made from another version than this form. */
    public boolean areOfAnotherVersion(Object form) {
        return VERSIONS.stream()
                .filter(values::containsKey)
                .anyMatch(name -> !List.of(text(component(form, name))).equals(values.get(name)));
    }

    private static String words(Object form) {
        return Stream.of(form.getClass().getRecordComponents())
                .filter(component -> !VERSIONS.contains(component.getName()))
                .filter(component -> !CARRIED.contains(component.getName()))
                .map(component -> component.getName() + "=" + text(value(form, component)))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a box is empty or was not there makes no difference; nor does how many boxes there are for more. */
    private static String text(@Nullable Object value) {
        if (value instanceof Record parts) {
            return Stream.of(parts.getClass().getRecordComponents())
                    .map(component -> text(value(parts, component)))
                    .collect(Collectors.joining("\t"));
        }
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(FormFields::text)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("\t"));
        }
        return value == null ? "" : value.toString().replace("\r", "");
    }

    private static @Nullable Object component(Object form, String name) {
        return Stream.of(form.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> value(form, component))
                .orElse(null);
    }

    private static @Nullable Object value(Object form, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** These values over those of a form. */
    private final class Over implements DataBinder.ValueResolver {

        private final Object form;

        Over(Object form) {
            this.form = form;
        }

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> kept = values.get(name);
            if (kept == null) {
                return type == String.class ? component(form, name) : null;
            }
            return kept.size() == 1 ? kept.get(0) : kept.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return values.keySet();
        }
    }
}
