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
 * @param openFrom when its review was published, null for a draft
 * @param sessions how many published sessions have looked at it
 * @param holder the committee that looks after it now
 * @param strands its strands, where a row stands for a recommendation that is followed for each recipient; else empty
 */
public record Tracking(
        String heading,
        @Nullable StrandRecipient recipient,
        @Nullable LocalDate openFrom,
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
        return new Tracking(heading, null, openFrom, most, holder, each);
    }
}
