package org.followthrough.measure;

import java.util.Map;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;

/**
 * A list of actions.
 *
 * @param key names it within the plan, for the actions
 * @param heading as printed, at most 200 characters
 * @param state what being on it says of an action
 */
public record ListDetails(String key, String heading, ActionState state) {

    /** Most of them in one plan. */
    public static final int MOST = 10;

    void check(String at, Map<String, String> problems) {
        if (!key.matches(Slug.PATTERN) || key.length() > Slug.MAX_LENGTH) {
            problems.put(at + "heading", "The name of a list must be made of small letters, digits and hyphens");
        }
        if (heading.isBlank()) {
            problems.put(at + "heading", "Enter the heading of the list");
        }
        TextLimit.check(at + "heading", "The heading", heading, TextLimit.SHORT, problems);
    }
}
