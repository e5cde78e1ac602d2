package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something is published or removed.
 *
 * @param title the question, the page's h1
 * @param caption what it belongs to
 * @param warning what cannot be undone, null for nothing
 * @param lines what will happen, one sentence a paragraph
 * @param action where the answer goes
 * @param version of what was seen
 * @param button what doing it is called
 * @param back the page that it came from, which is where "no" leads
 * @param no what not doing it is called
 * @param reason whether words go that everybody can read: the model attribute "form" is a RemovalForm then
 */
record AskPage(
        String title,
        String caption,
        @Nullable String warning,
        List<String> lines,
        String action,
        long version,
        String button,
        Link back,
        String no,
        boolean reason) {

    /** The page's template; the page is the model attribute "page". */
    static final String VIEW = "programme/ask";

    /** One that asks for no reason. */
    AskPage(
            String title,
            String caption,
            @Nullable String warning,
            List<String> lines,
            String action,
            long version,
            String button,
            Link back,
            String no) {
        this(title, caption, warning, lines, action, version, button, back, no, false);
    }
}
