package org.followthrough.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bounds that src/main/docs/paper-format.md gives a key, written beside it in {@link Paper}. */
final class Bounds {

    private Bounds() {}

    /** One line, at most so many characters. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Line {
        int value();
    }

    /** A line that may be empty. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface MayBeEmpty {}

    /** Paragraphs and bullets, at most so many characters. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Text {
        int value();
    }

    /** Lines in the light mark-up of {@code web.NumberedText}, at most so many characters. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Printed {
        int value();
    }

    /** Small letters, digits and single hyphens, at most 80 characters. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Slug {}

    /** A list of at least and at most so many. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Items {
        int value();

        int min() default 0;
    }
}
