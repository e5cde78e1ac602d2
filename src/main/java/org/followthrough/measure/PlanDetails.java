package org.followthrough.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a plan.
 *
 * @param slug its part of the address, unique
 * @param title at most 300 characters
 * @param reviewId the review whose figures these are, null if they are of none
 * @param asAtWords on which day it stands so, as printed, at most 100 characters
 * @param asAt the same as a day
 * @param introduction what the paper says before the table, at most 10,000 characters
 * @param remark what the record has to say of itself
 * @param numberHead head of the column with the numbers as printed, null for the usual one; the others alike
 */
public record PlanDetails(
        String slug,
        String title,
        @Nullable Long reviewId,
        @Nullable String asAtWords,
        @Nullable LocalDate asAt,
        @Nullable String introduction,
        @Nullable String remark,
        @Nullable String numberHead,
        @Nullable String descriptionHead,
        @Nullable String commentsHead) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_HEAD = 100;

    /** What cannot be kept, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank()) {
            problems.put("title", "Enter the title of the plan");
        } else if (!slug.matches(Slug.PATTERN) || slug.length() > Slug.MAX_LENGTH) {
            problems.put("slug", "The address must be made of small letters, digits and single hyphens, at most 80");
        }
        TextLimit.check("title", "The title", title, LONGEST_TITLE, problems);
        TextLimit.check("asAtWords", "The words", asAtWords, LONGEST_HEAD, problems);
        TextLimit.check("introduction", "The introduction", introduction, TextLimit.LONG, problems);
        TextLimit.check("numberHead", "The head", numberHead, LONGEST_HEAD, problems);
        TextLimit.check("descriptionHead", "The head", descriptionHead, LONGEST_HEAD, problems);
        TextLimit.check("commentsHead", "The head", commentsHead, LONGEST_HEAD, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        return problems;
    }
}
