package org.followthrough.council;

/**
 * A council as pages show it.
 *
 * @param version for the form that edits it
 */
public record CouncilView(long id, long version, String name, String slug) {}
