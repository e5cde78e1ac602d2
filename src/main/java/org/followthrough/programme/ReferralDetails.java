package org.followthrough.programme;

import java.util.List;
import java.util.Map;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What one body asks another to look at.
 *
 * @param slug its part of the address, unique; fixed at publication
 * @param subject at most 300 characters
 * @param concern what the asking body saw, at most 4,000 characters
 * @param question what it asks, at most 4,000 characters
 * @param remark what the record has to say of itself
 * @param recommendations ids of recommendations of published reviews that it is about
 */
public record ReferralDetails(
        String slug,
        String subject,
        @Nullable String concern,
        String question,
        @Nullable String remark,
        List<Long> recommendations) {

    private static final int SUBJECT = 300;
    private static final int TEXT = 4000;

    public ReferralDetails {
        recommendations = recommendations.stream().distinct().toList();
    }

    /** Adds what cannot be kept, by field. */
    void check(Map<String, String> problems) {
        if (subject.isBlank()) {
            problems.put("subject", "Enter what it is about");
        } else if (!slug.matches(Slug.PATTERN) || slug.length() > Slug.MAX_LENGTH) {
            problems.put("slug", "The address must be made of small letters, digits and single hyphens, at most 80");
        }
        TextLimit.check("subject", "The subject", subject, SUBJECT, problems);
        TextLimit.check("concern", "The concern", concern, TEXT, problems);
        if (question.isBlank()) {
            problems.put("question", "Enter what is asked");
        }
        TextLimit.check("question", "The question", question, TEXT, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
    }

    /**
     * What becomes other words.
     *
     * @param about short names of the recommendations until now
     * @param now short names of those from now on
     */
    ChangedWords changesFrom(ReferralDetails earlier, List<String> about, List<String> now) {
        return ChangedWords.ofItself()
                .add("Subject", earlier.subject, subject)
                .add("Concern", earlier.concern, concern)
                .add("Question", earlier.question, question)
                .add("Recommendations that it is about", String.join(", ", about), String.join(", ", now))
                .add("Remark", earlier.remark, remark);
    }
}
