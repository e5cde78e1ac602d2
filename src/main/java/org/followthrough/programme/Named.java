package org.followthrough.programme;

/**
 * A published recommendation as lists name it.
 *
 * @param shortName such as EP-7
 * @param title its heading as printed, or the usual one
 */
public record Named(long id, String shortName, String title, String reviewSlug, String ref) {

    /** Its address. */
    public String path() {
        return "/reviews/" + reviewSlug + "/recommendations/" + ref;
    }
}
