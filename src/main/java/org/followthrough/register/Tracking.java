package org.followthrough.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param said the answers one by one, in the words that pages show; empty while nothing is published
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
        List<String> said,
        @Nullable String sessionRemark,
        long sessions,
        Holder holder,
        List<RecommendationRow> strands) {

    /** A committee. */
    public record Holder(long id, String slug, String name) {}

    public Tracking {
        said = List.copyOf(said);
        strands = List.copyOf(strands);
    }

    /** "Accepted; Rejected": the answers, each once; null for none. */
    static @Nullable String joined(Stream<String> answers) {
        String joined = answers.distinct().collect(Collectors.joining("; "));
        return joined.isEmpty() ? null : joined;
    }

    Tracking ofWhole(List<RecommendationRow> each) {
        long most =
                each.stream().mapToLong(row -> row.tracking().sessions()).max().orElse(0);
        // what these are called never has a semicolon in it
        String all = joined(each.stream()
                .map(row -> row.tracking().kinds())
                .filter(Objects::nonNull)
                .flatMap(found -> Stream.of(found.split("; ")))
                .sorted());
        List<String> answers =
                each.stream().flatMap(row -> row.tracking().said().stream()).toList();
        return new Tracking(heading, null, openFrom, openFromWords, all, answers, null, most, holder, each);
    }
}
