package org.followthrough.history;

/**
 * The record that something happened to.
 *
 * @param type its kind, at most 40 characters, such as "review"
 * @param id its number within its kind
 */
public record Subject(String type, long id) {}
