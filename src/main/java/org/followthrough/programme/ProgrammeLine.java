package org.followthrough.programme;

/** A work programme in a list. */
public record ProgrammeLine(String period, String title, String path, boolean published) {}
