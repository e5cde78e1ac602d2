package org.followthrough.recommendation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to publish a review.
 *
 * @param publishedOn the date on the report
 * @param version of the review that was seen
 * @param seen stamp of the recommendations that were seen
 */
record PublicationForm(DateParts publishedOn, String version, String seen) {

    PublicationForm(@Nullable DateParts publishedOn, @Nullable String version, @Nullable String seen) {
        this.publishedOn = publishedOn == null ? DateParts.of(null) : publishedOn;
        this.version = Objects.requireNonNullElse(version, "");
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    LocalDate date() {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate date = TypedDate.required(problems, "publishedOn", publishedOn, "the date on the report");
        if (date == null) {
            throw new InvalidInput(problems);
        }
        return date;
    }

    long versionNumber() {
        return Typed.version(version);
    }
}
