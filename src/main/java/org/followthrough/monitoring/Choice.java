package org.followthrough.monitoring;

/**
 * A recommendation, or one strand of it, taken into a session or left out.
 *
 * @param reason why, 1 to 500 characters
 */
public record Choice(Strand strand, boolean include, String reason) {}
