package org.followthrough.programme.web;

import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a form.
 *
 * @param title the page's h1
 * @param caption what the form belongs to
 * @param action where the form goes
 * @param back the page that it came from
 * @param more another way on, below the form
 * @param reason whether it changes words that everybody can read, for which a reason is asked
 */
record FormPage(
        String title,
        String caption,
        String action,
        Link back,
        @Nullable Link more,
        boolean reason) {

    /** One that changes nothing public. */
    FormPage(String title, String caption, String action, Link back, @Nullable Link more) {
        this(title, caption, action, back, more, false);
    }
}
