package org.followthrough.review;

import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;

/** A review's report word for word; one for each review, and fixed with it. */
@Entity
@SuppressWarnings("UnusedVariable") // reviewId is only read by SQL
class ReviewReport extends BaseEntity {

    private static final int LONGEST = 100_000;

    private long reviewId;
    private String text;

    protected ReviewReport() {}

    ReviewReport(long reviewId, ReviewRules rules, String text) {
        this.reviewId = reviewId;
        write(rules, text);
    }

    final void write(ReviewRules rules, String words) {
        rules.require(rules.writing());
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("text", "The report", words, LONGEST, problems);
        InvalidInput.throwIfAny(problems);
        this.text = words;
    }

    String text() {
        return text;
    }
}
