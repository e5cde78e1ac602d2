package org.followthrough.meeting;

/** A paper that came to a meeting. */
public record PaperView(long version, PaperDetails details) {}
