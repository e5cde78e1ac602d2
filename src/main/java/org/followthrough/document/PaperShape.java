package org.followthrough.document;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through a paper for what is missing, too long, or typed in another way than the format says. */
final class PaperShape {

    private static final Pattern SLUG = Pattern.compile(org.followthrough.shared.Slug.PATTERN);
    private static final Pattern STRAY_BREAK = Pattern.compile("\\n{3}|(?<!\\n)\\n(?!\\n|• )");

    private final List<String> problems = new ArrayList<>();

    private PaperShape() {}

    /** One sentence for each place that is wrong. */
    static List<String> problems(Paper paper) {
        PaperShape shape = new PaperShape();
        shape.record("", paper);
        return shape.problems;
    }

    private void record(String place, Record value) {
        for (RecordComponent key : value.getClass().getRecordComponents()) {
            String at = place.isEmpty() ? key.getName() : place + "." + key.getName();
            look(at, key.getAnnotatedType(), read(key, value));
        }
    }

    private static @Nullable Object read(RecordComponent key, Record value) {
        try {
            return key.getAccessor().invoke(value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private void look(String at, AnnotatedType type, @Nullable Object value) {
        if (value == null) {
            if (!type.isAnnotationPresent(Nullable.class)) {
                problems.add(at + ": missing");
            }
        } else if (value instanceof String words) {
            words(at, type, words);
        } else if (value instanceof List<?> list) {
            list(at, type, list);
        } else if (value instanceof Record inner) {
            record(at, inner);
        }
    }

    private void list(String at, AnnotatedType type, List<?> list) {
        Bounds.Items bounds = type.getAnnotation(Bounds.Items.class);
        if (bounds != null && list.size() < bounds.min()) {
            problems.add("%s: needs at least %d".formatted(at, bounds.min()));
        }
        if (bounds != null && list.size() > bounds.value()) {
            problems.add("%s: has %d, at most %d are taken".formatted(at, list.size(), bounds.value()));
        }
        AnnotatedType item = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        for (int i = 0; i < list.size(); i++) {
            look("%s[%d]".formatted(at, i), item, list.get(i));
        }
    }

    private void words(String at, AnnotatedElement type, String words) {
        if (words.isBlank()) {
            if (!type.isAnnotationPresent(Bounds.MayBeEmpty.class)) {
                problems.add(at + ": empty");
            }
            return;
        }
        Bounds.Line line = type.getAnnotation(Bounds.Line.class);
        Bounds.Text text = type.getAnnotation(Bounds.Text.class);
        if (type.isAnnotationPresent(Bounds.Slug.class)
                && (!SLUG.matcher(words).matches() || words.length() > org.followthrough.shared.Slug.MAX_LENGTH)) {
            problems.add(at + ": must be small letters, digits and single hyphens, at most 80");
        }
        if (line != null && words.indexOf('\n') >= 0) {
            problems.add(at + ": must be one line");
        }
        if (text != null && STRAY_BREAK.matcher(words).find()) {
            problems.add(at + ": has a line break that neither parts paragraphs nor begins a bullet");
        }
        Bounds.Printed printed = type.getAnnotation(Bounds.Printed.class);
        if (!words.strip().equals(words) || words.indexOf('\t') >= 0 || words.indexOf('\r') >= 0) {
            problems.add(at + ": has a tab, or a space at an end");
        }
        int longest = Integer.MAX_VALUE;
        longest = line != null ? line.value() : longest;
        longest = text != null ? text.value() : longest;
        longest = printed != null ? printed.value() : longest;
        if (words.length() > longest) {
            problems.add("%s: has %d characters, at most %d are taken".formatted(at, words.length(), longest));
        }
    }
}
