package org.followthrough.measure;

/**
 * What a measure's row says in one group of columns.
 *
 * @param column the group's key
 * @param words as printed
 */
public record FigureDetails(String column, Printed words) {}
