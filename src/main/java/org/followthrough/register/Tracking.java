package org.followthrough.register;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.StrandRecipient;
import org.jspecify.annotations.Nullable;

/**
 * How a recommendation is followed.
 *
 * @param heading what the recommendation is called, without the recipient of a strand
 * @param recipient whose strand it is; null for a recommendation as a whole
 * @param openFrom when its review was published, null for a draft; the first day that its words can mean
 * @param openFromWords the same in the report's words, null where it prints a day
 * @param kinds what was answered, as {@link RecommendationFilter#decisions()} names it; null while nothing is published
 * @param sessionRemark what is said of the session that confirmed its status, such as that the paper prints drafts
 * @param sessions how many published sessions have looked at it
 * @param holder the committee that looks after it now
 * @param strands its strands, where a row stands for a recommendation that is followed for each recipient; else empty
 */
public record Tracking(
        String heading,
        @Nullable StrandRecipient recipient,
        @Nullable LocalDate openFrom,
        @Nullable String openFromWords,
        @Nullable String kinds,
        @Nullable String sessionRemark,
        long sessions,
        Holder holder,
        List<RecommendationRow> strands) {

    /** A committee. */
    public record Holder(long id, String slug, String name) {}

    public Tracking {
        strands = List.copyOf(strands);
    }

    Tracking ofWhole(List<RecommendationRow> each) {
        long most =
                each.stream().mapToLong(row -> row.tracking().sessions()).max().orElse(0);
        return new Tracking(heading, null, openFrom, openFromWords, kinds, null, most, holder, each);
    }
}
