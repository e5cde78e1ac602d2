package org.followthrough.review;

/**
 * A step on the way of a review as pages show it.
 *
 * @param position its part of the address
 * @param version for the form that changes it
 */
public record MilestoneView(int position, long version, MilestoneDetails details) {}
