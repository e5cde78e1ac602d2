package org.followthrough.meeting;

/**
 * The heading of an item as it was found in a paste.
 *
 * @param level 1 under the item before it
 * @param number as printed, empty for none
 * @param said what stands behind the title on the same line, as "None" and "Agreed" do; empty for nothing
 */
record ItemHeading(int level, String number, String title, String said) {}
