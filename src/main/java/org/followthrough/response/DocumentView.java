package org.followthrough.response;

/**
 * An executive response document as pages show it.
 *
 * @param version for the form that edits it
 */
public record DocumentView(long id, long version, long reviewId, DocumentDetails details) {}
