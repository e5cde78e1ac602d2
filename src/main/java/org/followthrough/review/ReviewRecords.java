package org.followthrough.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a review's report says of the review itself, and the report word for word; both are fixed at publication, but for corrections. */
@Service
@Transactional
public class ReviewRecords {

    private final ReviewRecordRepository records;
    private final ReviewReportRepository reports;
    private final ReviewMilestoneRepository milestones;
    private final ReviewAreaRepository areas;
    private final Reviews reviews;
    private final History history;
    private final JdbcClient jdbc;

    ReviewRecords(
            ReviewRecordRepository records,
            ReviewReportRepository reports,
            ReviewMilestoneRepository milestones,
            ReviewAreaRepository areas,
            Reviews reviews,
            History history,
            JdbcClient jdbc) {
        this.records = records;
        this.reports = reports;
        this.milestones = milestones;
        this.areas = areas;
        this.reviews = reviews;
        this.history = history;
        this.jdbc = jdbc;
    }

    /**
     * A report's text.
     *
     * @param version for the form that changes it
     * @param text headings, paragraphs, lists and tables as {@code web.NumberedText} reads them
     */
    public record ReportText(long version, String text) {}

    /** All that is on record of a review that this person may read. */
    @Transactional(readOnly = true)
    public RecordView record(Actor actor, long reviewId) {
        reviews.review(actor, reviewId);
        Optional<ReviewRecord> record = records.findByReviewId(reviewId);
        Beside beside = beside(reviewId);
        return new RecordView(
                record.map(ReviewRecord::version).orElse(null),
                record.map(ReviewRecord::details).orElse(RecordDetails.EMPTY),
                inOrderOfDays(milestones.findByReviewIdOrderByPosition(reviewId).stream()
                        .map(ReviewMilestone::view)
                        .toList()),
                areas.findByReviewIdOrderByPosition(reviewId).stream()
                        .map(ReviewArea::view)
                        .toList(),
                beside.report(),
                beside.corrections());
    }

    /** Whether the report's text is there, and the corrections; one statement, for the page asks many already. */
    private record Beside(boolean report, List<CorrectionView> corrections) {}

    private Beside beside(long reviewId) {
        List<CorrectionView> corrections = new ArrayList<>();
        boolean[] report = {false};
        jdbc.sql("""
                        select exists (select 1 from review_report t where t.review_id = v.id) as has_report,
                            c.id, c.corrected_at, c.subject, c.what, c.before, c.after, c.reason
                        from review v left join review_correction c on c.review_id = v.id
                        where v.id = :review order by c.id desc""").param("review", reviewId).query(row -> {
            report[0] = row.getBoolean("has_report");
            if (row.getObject("id") != null) {
                corrections.add(new CorrectionView(
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        row.getString("what"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")));
            }
        });
        return new Beside(report[0], corrections);
    }

    /**
     * Tells one state of what is on record of a review, its report, milestones and areas among it, from every other.
     */
    @Transactional(readOnly = true)
    public String stamp(Actor actor, long reviewId) {
        reviews.review(actor, reviewId);
        return jdbc.sql("""
                        select coalesce(string_agg(part, ' ' order by part), '')
                        from (select 'record ' || id || '.' || version as part from review_record where review_id = :review
                              union all
                              select 'report ' || id || '.' || version from review_report where review_id = :review
                              union all
                              select 'milestone ' || id || '.' || version from review_milestone where review_id = :review
                              union all
                              select 'area ' || id || '.' || version from review_area where review_id = :review) parts""").param("review", reviewId).query(String.class).single();
    }

    /** One without a day, of its own or in its words, stays behind the one that was entered before it. */
    private static List<MilestoneView> inOrderOfDays(List<MilestoneView> entered) {
        record Placed(LocalDate day, MilestoneView milestone) {}
        List<Placed> placed = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (MilestoneView each : entered) {
            LocalDate own = each.details().place();
            last = own == null ? last : own;
            placed.add(new Placed(last, each));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::day))
                .map(Placed::milestone)
                .toList();
    }

    /**
     * Writes the record of a draft.
     *
     * @param version that the form was made from, null where there was nothing
     */
    public void write(Actor actor, long reviewId, @Nullable Long version, RecordDetails details) {
        ReviewRules rules = ReviewRules.of(actor, reviews.hold(actor, reviewId, ReviewAction.EDIT));
        ReviewRecord record = records.findByReviewId(reviewId).orElse(null);
        FactChecks.requireSeen(record == null ? null : record.version(), version, "a review's record");
        if (record == null) {
            records.saveAndFlush(new ReviewRecord(reviewId, rules, details));
        } else {
            record.write(rules, details);
            records.saveAndFlush(record);
        }
        history.record(actor, "review's record written", new Subject("review", reviewId), null, null);
    }

    /**
     * The report word for word, for whoever may read the review.
     *
     * @return empty where nobody has entered it
     */
    @Transactional(readOnly = true)
    public Optional<ReportText> report(Actor actor, long reviewId) {
        reviews.review(actor, reviewId);
        return reports.findByReviewId(reviewId).map(report -> new ReportText(report.version(), report.text()));
    }

    /**
     * Writes the report of a draft; blank text takes it away.
     *
     * @param version that the form was made from, null where there was nothing
     */
    public void writeReport(Actor actor, long reviewId, @Nullable Long version, String text) {
        ReviewRules rules = ReviewRules.of(actor, reviews.hold(actor, reviewId, ReviewAction.EDIT));
        ReviewReport report = reports.findByReviewId(reviewId).orElse(null);
        FactChecks.requireSeen(report == null ? null : report.version(), version, "a review's report");
        if (report != null && text.isBlank()) {
            reports.delete(report);
            reports.flush();
        } else if (report != null) {
            report.write(rules, text);
            reports.saveAndFlush(report);
        } else if (!text.isBlank()) {
            reports.saveAndFlush(new ReviewReport(reviewId, rules, text));
        }
        history.record(actor, "review's report written", new Subject("review", reviewId), null, null);
    }

    /** Why this person cannot add to what is on record now, or empty if they can. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToAdd(Actor actor, long reviewId) {
        return ReviewRules.of(actor, reviews.review(actor, reviewId)).refusalTo(ReviewAction.ADD);
    }

    /**
     * One milestone by its part of the address.
     *
     * @throws RefusedAction (404) if there is none
     */
    @Transactional(readOnly = true)
    public MilestoneView milestone(Actor actor, long reviewId, int position) {
        reviews.review(actor, reviewId);
        return milestones
                .findByReviewIdAndPosition(reviewId, position)
                .map(ReviewMilestone::view)
                .orElseThrow(RefusedAction::notFound);
    }

    /**
     * One area by its part of the address.
     *
     * @throws RefusedAction (404) if there is none
     */
    @Transactional(readOnly = true)
    public AreaView area(Actor actor, long reviewId, int position) {
        reviews.review(actor, reviewId);
        return areas.findByReviewIdAndPosition(reviewId, position)
                .map(ReviewArea::view)
                .orElseThrow(RefusedAction::notFound);
    }
}
