package org.followthrough.measure;

import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * A group of up to three columns of a plan.
 *
 * @param key names it within the plan, for the figures
 * @param targetHead head of the column as printed, null where the table has no such column; the others alike
 * @param summed whether its figures add up to a total
 * @param totalLabel what stands before the totals, such as "Total Saving"
 * @param total the totals as printed
 */
public record ColumnDetails(
        String key,
        Unit unit,
        @Nullable String targetHead,
        @Nullable String achievedHead,
        @Nullable String variationHead,
        VariationRule rule,
        boolean summed,
        @Nullable String totalLabel,
        Printed total) {

    /** Most of them in one plan. */
    public static final int MOST = 4;

    private static final int LONGEST_HEAD = 100;

    void check(String at, Map<String, String> problems) {
        if (!key.matches(Slug.PATTERN) || key.length() > Slug.MAX_LENGTH) {
            problems.put(
                    at + "key", "The name of a group of columns must be made of small letters, digits and hyphens");
        }
        if (targetHead == null && achievedHead == null && variationHead == null) {
            problems.put(at + "targetHead", "Enter at least one head of this group of columns");
        }
        TextLimit.check(at + "targetHead", "The head", targetHead, LONGEST_HEAD, problems);
        TextLimit.check(at + "achievedHead", "The head", achievedHead, LONGEST_HEAD, problems);
        TextLimit.check(at + "variationHead", "The head", variationHead, LONGEST_HEAD, problems);
        TextLimit.check(at + "totalLabel", "The words before the totals", totalLabel, LONGEST_HEAD, problems);
        TextLimit.check(at + "totalTarget", "The total", total.target(), LONGEST_HEAD, problems);
        TextLimit.check(at + "totalAchieved", "The total", total.achieved(), LONGEST_HEAD, problems);
        TextLimit.check(at + "totalVariation", "The total", total.variation(), LONGEST_HEAD, problems);
    }

    /** What people call it: its first head. */
    public String name() {
        return Stream.of(targetHead, achievedHead, variationHead)
                .filter(head -> head != null)
                .findFirst()
                .orElse(unit.label());
    }
}
