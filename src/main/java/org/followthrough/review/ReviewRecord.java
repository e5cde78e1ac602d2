package org.followthrough.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** What a review's report says of the review itself; one for each review, and fixed with it. */
@Entity
@SuppressWarnings("UnusedVariable") // reviewId is only read by SQL
class ReviewRecord extends BaseEntity {

    private long reviewId;
    private @Nullable String areasTitle;
    private @Nullable String conclusions;

    @ElementCollection
    @CollectionTable(name = "review_participant", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<RecordLines.PersonLine> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_evidence", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<RecordLines.EvidenceLine> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_timetable", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<RecordLines.TimetableLine> timetable = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_observation", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> observations = new ArrayList<>();

    protected ReviewRecord() {}

    ReviewRecord(long reviewId, ReviewRules rules, RecordDetails details) {
        this.reviewId = reviewId;
        write(rules, details);
    }

    final void write(ReviewRules rules, RecordDetails details) {
        rules.require(rules.writing());
        details.check();
        this.areasTitle = details.areasTitle();
        this.conclusions = details.conclusions();
        RecordDetails before = details();
        if (!before.participants().equals(details.participants())) {
            replace(participants, details.participants(), RecordLines.PersonLine::new);
        }
        if (!before.evidence().equals(details.evidence())) {
            replace(evidence, details.evidence(), RecordLines.EvidenceLine::new);
        }
        if (!before.timetable().equals(details.timetable())) {
            replace(timetable, details.timetable(), RecordLines.TimetableLine::new);
        }
        if (!before.observations().equals(details.observations())) {
            replace(observations, details.observations(), text -> text);
        }
    }

    private static <T, L> void replace(List<L> lines, List<T> now, Function<T, L> line) {
        lines.clear();
        now.forEach(each -> lines.add(line.apply(each)));
    }

    RecordDetails details() {
        return new RecordDetails(
                participants.stream().map(RecordLines.PersonLine::participant).toList(),
                evidence.stream().map(RecordLines.EvidenceLine::evidence).toList(),
                timetable.stream().map(RecordLines.TimetableLine::held).toList(),
                areasTitle,
                observations,
                conclusions);
    }
}
