package org.followthrough.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.status.StatusCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a committee has had open for long, by published facts alone. */
@Component
@Transactional(readOnly = true)
public class StaleList {

    private final OpenRecommendations recommendations;

    StaleList(OpenRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * A recommendation that is open, or an open strand of one.
     *
     * @param name its short name, with the recipient of a strand
     * @param title its heading as printed, with the recipient of a strand
     * @param path of its page
     * @param status the one published last, null for none
     * @param statusOn the day of the session that gave it, null exactly when status is
     * @param openFrom when its review was published, the first day that its words can mean
     * @param openFromWords the same in the report's words, null where it prints a day
     * @param sessions how many published sessions have looked at it
     */
    public record Line(
            Strand strand,
            String shortName,
            String name,
            String title,
            String reviewTitle,
            String path,
            @Nullable String text,
            @Nullable StatusCategory status,
            @Nullable LocalDate statusOn,
            LocalDate openFrom,
            @Nullable String openFromWords,
            long sessions) {}

    /**
     * Everything that a committee has open, oldest first.
     *
     * @param olderThan in years on {@code today}; 0 for any age
     * @param moreThan how many published sessions must have been exceeded; -1 for any number
     */
    public List<Line> of(long committeeId, int olderThan, int moreThan, LocalDate today) {
        LocalDate before = today.minusYears(olderThan);
        return recommendations.of(committeeId).stream()
                .filter(OpenRecommendations.Candidate::isOpen)
                .filter(each -> olderThan == 0 || each.openFrom().isBefore(before))
                .filter(each -> each.sessions() > moreThan)
                .map(StaleList::line)
                .toList();
    }

    private static Line line(OpenRecommendations.Candidate each) {
        StrandRecipient recipient = each.whose();
        return new Line(
                each.strand(),
                each.title(),
                each.name(),
                each.heading(),
                each.reviewTitle(),
                "/reviews/" + each.reviewSlug() + "/recommendations/" + each.ref()
                        + (recipient == null ? "" : "#" + recipient.anchor()),
                each.text(),
                each.status() == null ? null : StatusCategory.of(each.status()),
                each.statusOn(),
                each.openFrom(),
                each.openFromWords(),
                each.sessions());
    }
}
