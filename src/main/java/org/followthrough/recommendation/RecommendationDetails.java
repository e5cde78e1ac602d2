package org.followthrough.recommendation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a recommendation.
 *
 * @param label its number as printed, at most 30 characters; only a theme with a heading may have none
 * @param heading as printed above its text, such as "Recommendation 1"; null for the usual one
 * @param text verbatim, at most 10,000 characters; null where the source does not print it, which remark then says
 * @param tracked whether sessions may take it
 * @param recipients ids of the posts that it is addressed to, in printed order
 * @param dueWords the timescale exactly as written, at most 200 characters
 * @param dueFrom first day of the timescale as read from the words, its last day where only that is given
 * @param dueUntil last day of the timescale
 */
public record RecommendationDetails(
        RecommendationKind kind,
        String label,
        @Nullable String heading,
        @Nullable String text,
        @Nullable String remark,
        boolean tracked,
        List<Long> recipients,
        @Nullable String dueWords,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil) {

    public RecommendationDetails {
        recipients = List.copyOf(recipients);
        dueFrom = dueFrom == null ? dueUntil : dueFrom;
    }

    /** A plain recommendation of which only number and text are known so far. */
    public static RecommendationDetails of(String label, String text, boolean tracked) {
        return new RecommendationDetails(
                RecommendationKind.RECOMMENDATION, label, null, text, null, tracked, List.of(), null, null, null);
    }

    void check() {
        Map<String, String> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What cannot be kept, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (label.isBlank() && !(kind == RecommendationKind.THEME && heading != null)) {
            problems.put("label", "Enter the number as it is printed");
        } else if (label.length() > 30) {
            problems.put("label", "The number must be 30 characters or fewer");
        }
        if (text == null && remark == null && heading == null) {
            problems.put("text", "Enter the text, or a remark that says why there is none");
        }
        TextLimit.check("heading", "The heading", heading, 300, problems);
        TextLimit.check("text", "The text", text, TextLimit.LONG, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        TextLimit.check("dueWords", "The timescale", dueWords, 200, problems);
        if (kind == RecommendationKind.THEME && tracked) {
            problems.put("tracked", "A theme is a heading and is not tracked itself");
        }
        if (dueFrom != null && dueUntil == null) {
            problems.put("dueUntil", "Enter the last day of the timescale, or clear its first day");
        } else if (dueFrom != null && dueFrom.isAfter(dueUntil)) {
            problems.put("dueUntil", "The last day of the timescale must not be before its first day");
        }
        return problems;
    }
}
