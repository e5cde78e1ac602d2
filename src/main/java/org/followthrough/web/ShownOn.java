package org.followthrough.web;

/** A form that is filled in on several pages in turn, and so comes back on the one that it had got to. */
public interface ShownOn {

    /** The template of that page. */
    String view();
}
