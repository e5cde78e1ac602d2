package org.followthrough.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a controller, or of one of its methods, that what is typed into its form is kept while it is typed. What a
 * GET shows as the model attribute "form" is filled with it; a POST that redirects has saved it, which ends it. The
 * template marks the form with {@code data-draft} and puts {@code app/kept-draft} before it.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsDraft {

    /** What the form's address has at its end that the page's own has not, such as "/comments". */
    String value() default "";
}
