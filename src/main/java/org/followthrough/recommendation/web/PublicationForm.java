package org.followthrough.recommendation.web;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.DateParts;
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
        if (publishedOn.isBlank()) {
            throw new InvalidInput("publishedOn", "Enter the date on the report");
        }
        return publishedOn
                .toDate()
                .orElseThrow(() -> new InvalidInput(
                        "publishedOn", "The date on the report must be a real date, such as 28 2 2012"));
    }

    long versionNumber() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }
}
