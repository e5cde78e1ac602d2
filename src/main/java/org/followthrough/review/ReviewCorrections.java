package org.followthrough.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what a published review has on record beside its recommendations. Each correction stays beside the review
 * with the words before and after and the reason; the database lets published words change only in its company.
 */
@Service
@Transactional
public class ReviewCorrections {

    private final CorrectionDesk desk;
    private final ReviewRepository published;
    private final ReviewAreaRepository areas;
    private final ReviewMilestoneRepository milestones;
    private final ReviewRecordRepository records;
    private final ReviewReportRepository reports;
    private final Reviews reviews;
    private final Councils councils;
    private final Clock clock;

    ReviewCorrections(
            CorrectionDesk desk,
            ReviewRepository published,
            ReviewAreaRepository areas,
            ReviewMilestoneRepository milestones,
            ReviewRecordRepository records,
            ReviewReportRepository reports,
            Reviews reviews,
            Councils councils,
            Clock clock) {
        this.desk = desk;
        this.published = published;
        this.areas = areas;
        this.milestones = milestones;
        this.records = records;
        this.reports = reports;
        this.reviews = reviews;
        this.councils = councils;
        this.clock = clock;
    }

    /**
     * Corrects what stands over a review, who led it and when its report was published; its address and its short name
     * stay.
     *
     * @throws InvalidInput naming "reason" without one, for a date still to come, and for a correction that changes nothing
     */
    public void details(
            Actor actor,
            long reviewId,
            long version,
            ReviewDetails details,
            PublicationDay day,
            @Nullable String reason) {
        ReviewRules rules = open(actor, reviewId);
        Review review = published.findById(reviewId).orElseThrow(RefusedAction::notFound);
        review.requireVersion(version);
        ReviewDetails before = review.view().details();
        ReviewDetails now = new ReviewDetails(
                details.title(),
                before.slug(),
                before.code(),
                details.kind(),
                details.summary(),
                details.termsOfReference(),
                details.leadMember(),
                details.leadOfficer(),
                details.remark());
        Map<String, String> problems = now.problems();
        day.check(LocalDate.now(clock), problems);
        CorrectionDesk.refuse(problems, reason);
        CorrectedWords words = CorrectedWords.of(before, now)
                .add("Date of publication", review.view().published(), Words.printed(day.on(), day.words()));
        note(actor, reviewId, "review", words, reason);
        review.edit(rules, now);
        if (!Words.printed(day.on(), day.words()).equals(review.view().published())) {
            review.redate(rules, day);
        }
        published.saveAndFlush(review);
    }

    /**
     * Corrects an area for improvement with what was concluded on it.
     *
     * @throws InvalidInput naming "reason" without one, and for a correction that changes nothing
     */
    public void area(
            Actor actor, long reviewId, int position, long version, AreaDetails details, @Nullable String reason) {
        ReviewRules rules = open(actor, reviewId);
        ReviewArea area = areas.findByReviewIdAndPosition(reviewId, position).orElseThrow(RefusedAction::notFound);
        area.requireVersion(version);
        List<AreaView> all = areas.findByReviewIdOrderByPosition(reviewId).stream()
                .map(ReviewArea::view)
                .toList();
        FactChecks.requireOwnNumber(all, details.number(), position);
        PastDay.require(LocalDate.now(clock), details.outcome());
        note(actor, reviewId, "area-" + position, CorrectedWords.of(area.view().details(), details), reason);
        area.edit(rules, details);
        areas.saveAndFlush(area);
    }

    /** Takes out an area that should not be there. */
    public void takeOutArea(Actor actor, long reviewId, int position, long version, @Nullable String reason) {
        open(actor, reviewId);
        ReviewArea area = areas.findByReviewIdAndPosition(reviewId, position).orElseThrow(RefusedAction::notFound);
        area.requireVersion(version);
        CorrectedWords gone = CorrectedWords.takenOut(area.view().details());
        note(actor, reviewId, "area-" + position, gone, reason);
        areas.delete(area);
        areas.flush();
    }

    /** Takes out a milestone that should not be there. */
    public void takeOutMilestone(Actor actor, long reviewId, int position, long version, @Nullable String reason) {
        open(actor, reviewId);
        ReviewMilestone milestone =
                milestones.findByReviewIdAndPosition(reviewId, position).orElseThrow(RefusedAction::notFound);
        milestone.requireVersion(version);
        CorrectedWords gone = CorrectedWords.takenOut(milestone.view().details(), this::name);
        note(actor, reviewId, "milestone-" + position, gone, reason);
        milestones.delete(milestone);
        milestones.flush();
    }

    /** Corrects a milestone. */
    public void milestone(
            Actor actor, long reviewId, int position, long version, MilestoneDetails details, @Nullable String reason) {
        ReviewRules rules = open(actor, reviewId);
        ReviewMilestone milestone =
                milestones.findByReviewIdAndPosition(reviewId, position).orElseThrow(RefusedAction::notFound);
        milestone.requireVersion(version);
        FactChecks.requireCommittee(councils, rules.committeeId(), details.committeeId());
        PastDay.require(LocalDate.now(clock), details);
        note(
                actor,
                reviewId,
                "milestone-" + position,
                CorrectedWords.of(milestone.view().details(), details, this::name),
                reason);
        milestone.edit(rules, details);
        milestones.saveAndFlush(milestone);
    }

    private @Nullable String name(@Nullable Long committeeId) {
        return committeeId == null
                ? null
                : councils.committees().stream()
                        .filter(each -> each.id() == committeeId)
                        .findFirst()
                        .map(CommitteeView::name)
                        .orElse(null);
    }

    /**
     * Corrects who took part, evidence, timetable, observations and conclusions.
     *
     * @param version that the form was made from, null where there was nothing
     */
    public void record(
            Actor actor, long reviewId, @Nullable Long version, RecordDetails details, @Nullable String reason) {
        ReviewRules rules = open(actor, reviewId);
        ReviewRecord record = records.findByReviewId(reviewId).orElse(null);
        FactChecks.requireSeen(record == null ? null : record.version(), version, "a review's record");
        CorrectionDesk.refuse(details.problems(), reason);
        RecordDetails before = record == null ? RecordDetails.EMPTY : record.details();
        note(actor, reviewId, "record", CorrectedWords.of(before, details), reason);
        if (record == null) {
            records.saveAndFlush(new ReviewRecord(reviewId, rules, details));
        } else {
            record.write(rules, details);
            records.saveAndFlush(record);
        }
    }

    /**
     * Corrects the report word for word, or enters one that was left out.
     *
     * @param version that the form was made from, null where there was nothing
     * @throws InvalidInput naming "text" if nothing is left of it
     */
    public void report(Actor actor, long reviewId, @Nullable Long version, String text, @Nullable String reason) {
        ReviewRules rules = open(actor, reviewId);
        ReviewReport report = reports.findByReviewId(reviewId).orElse(null);
        FactChecks.requireSeen(report == null ? null : report.version(), version, "a review's report");
        if (text.isBlank()) {
            throw new InvalidInput("text", "Enter the report: a published one stays");
        }
        desk.note(actor, reviewId, "report", CorrectedLines.between(report == null ? "" : report.text(), text), reason);
        if (report == null) {
            reports.saveAndFlush(new ReviewReport(reviewId, rules, text));
        } else {
            report.write(rules, text);
            reports.saveAndFlush(report);
        }
    }

    private ReviewRules open(Actor actor, long reviewId) {
        return ReviewRules.of(actor, reviews.hold(actor, reviewId, ReviewAction.CORRECT));
    }

    /** Comes before the change itself: without it the database refuses that. */
    private void note(Actor actor, long reviewId, String subject, CorrectedWords words, @Nullable String reason) {
        desk.note(actor, reviewId, subject, words.all(), reason);
    }
}
