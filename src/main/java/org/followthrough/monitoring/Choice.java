package org.followthrough.monitoring;

/**
 * A recommendation taken into a session or left out.
 *
 * @param reason why, 1 to 500 characters
 */
public record Choice(long recommendationId, boolean include, String reason) {}
