package org.followthrough.council;

/**
 * What an administrator says of a council.
 *
 * @param name at most 200 characters, unique
 * @param slug its part of an address, unique
 */
public record CouncilDetails(String name, String slug) {}
