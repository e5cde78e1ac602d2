package org.followthrough.recommendation.web;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.review.PublicationDay;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to publish a review.
 *
 * @param publishedOn the date on the report
 * @param publishedWords the date as the report has it where that is no day
 * @param version of the review that was seen
 * @param seen stamp of all that was seen
 */
record PublicationForm(DateParts publishedOn, String publishedWords, String version, String seen) {

    PublicationForm(
            @Nullable DateParts publishedOn,
            @Nullable String publishedWords,
            @Nullable String version,
            @Nullable String seen) {
        this.publishedOn = publishedOn == null ? DateParts.of(null) : publishedOn;
        this.publishedWords = Typed.text(publishedWords);
        this.version = Objects.requireNonNullElse(version, "");
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    /** @param today by which a missing year in words is found */
    PublicationDay day(LocalDate today) {
        return PublicationDay.typed(publishedOn, publishedWords, today);
    }

    long versionNumber() {
        return Typed.version(version);
    }
}
