package org.followthrough.recommendation;

import org.followthrough.shared.InvalidInput;

/**
 * One line of a pasted list of recommendations, after somebody has looked it over.
 *
 * @param level 0 at the top, at most one more than the line before
 * @param details what the line says
 */
public record OutlineItem(int level, RecommendationDetails details) {

    public OutlineItem {
        if (level < 0) {
            throw new InvalidInput("level", "Nothing can stand above the top level");
        }
    }
}
