package org.followthrough.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.history.Reason;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
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

    private static final String MISSING = "Enter why it is corrected";

    private final ReviewCorrectionRepository corrections;
    private final ReviewRepository published;
    private final ReviewAreaRepository areas;
    private final ReviewMilestoneRepository milestones;
    private final ReviewRecordRepository records;
    private final ReviewReportRepository reports;
    private final Reviews reviews;
    private final Councils councils;
    private final History history;
    private final Clock clock;

    ReviewCorrections(
            ReviewCorrectionRepository corrections,
            ReviewRepository published,
            ReviewAreaRepository areas,
            ReviewMilestoneRepository milestones,
            ReviewRecordRepository records,
            ReviewReportRepository reports,
            Reviews reviews,
            Councils councils,
            History history,
            Clock clock) {
        this.corrections = corrections;
        this.published = published;
        this.areas = areas;
        this.milestones = milestones;
        this.records = records;
        this.reports = reports;
        this.reviews = reviews;
        this.councils = councils;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Corrects what stands over a review and who led it; its address and its short name stay.
     *
     * @throws InvalidInput naming "reason" without one, and for a correction that changes nothing
     */
    public void details(Actor actor, long reviewId, long version, ReviewDetails details, @Nullable String reason) {
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
        refuse(now.problems(), reason);
        note(actor, reviewId, "review", CorrectedWords.of(before, now), reason);
        review.edit(rules, now);
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
        boolean taken = areas.findByReviewIdOrderByPosition(reviewId).stream()
                .map(ReviewArea::view)
                .filter(each -> each.position() != position)
                .anyMatch(each -> key(each.details().number()).equals(key(details.number())));
        if (taken) {
            throw new InvalidInput("number", "There is already an area with this number");
        }
        PastDay.require(LocalDate.now(clock), details.outcome());
        note(actor, reviewId, "area-" + position, CorrectedWords.of(area.view().details(), details), reason);
        area.edit(rules, details);
        areas.saveAndFlush(area);
    }

    /** Adds an area that was left out. */
    public void addArea(Actor actor, long reviewId, AreaDetails details, @Nullable String reason) {
        boolean taken = areas.findByReviewIdOrderByPosition(reviewId).stream()
                .anyMatch(each -> key(each.view().details().number()).equals(key(details.number())));
        if (taken) {
            throw new InvalidInput("number", "There is already an area with this number");
        }
        enterAreas(actor, reviewId, List.of(details), reason);
    }

    /** Adds areas that were left out and fills in the others, keeping what they have where nothing new is said. */
    public void enterAreas(Actor actor, long reviewId, List<AreaDetails> entered, @Nullable String reason) {
        ReviewRules rules = open(actor, reviewId);
        Map<String, ReviewArea> there = areas.findByReviewIdOrderByPosition(reviewId).stream()
                .collect(Collectors.toMap(each -> key(each.view().details().number()), each -> each));
        int last = Math.max(
                corrections.lastPlace(reviewId, "area"),
                there.values().stream()
                        .mapToInt(each -> each.view().position())
                        .max()
                        .orElse(0));
        Map<String, CorrectedWords> words = new LinkedHashMap<>();
        List<Runnable> deeds = new ArrayList<>();
        for (AreaDetails each : entered) {
            PastDay.require(LocalDate.now(clock), each.outcome());
            ReviewArea same = there.get(key(each.number()));
            if (same == null) {
                int place = ++last;
                words.put("area-" + place, CorrectedWords.added(each));
                deeds.add(() -> areas.save(new ReviewArea(reviewId, place, rules, each)));
            } else {
                AreaDetails before = same.view().details();
                words.put("area-" + same.view().position(), CorrectedWords.of(before, each.over(before)));
                deeds.add(() -> same.edit(rules, each.over(before)));
            }
        }
        note(actor, reviewId, words, reason);
        deeds.forEach(Runnable::run);
        areas.flush();
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

    private static String key(String number) {
        return number.toLowerCase(Locale.UK);
    }

    /** Corrects a milestone. */
    public void milestone(
            Actor actor, long reviewId, int position, long version, MilestoneDetails details, @Nullable String reason) {
        ReviewRules rules = open(actor, reviewId);
        ReviewMilestone milestone =
                milestones.findByReviewIdAndPosition(reviewId, position).orElseThrow(RefusedAction::notFound);
        milestone.requireVersion(version);
        Long named = details.committeeId();
        if (named != null && council(named) != council(rules.committeeId())) {
            throw new InvalidInput("committee", "Select a committee of this council");
        }
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

    private long council(long committeeId) {
        return councils.committee(committeeId).councilId();
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
        requireSeen(record == null ? null : record.version(), version, "a review's record");
        refuse(details.problems(), reason);
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
        requireSeen(report == null ? null : report.version(), version, "a review's report");
        if (text.isBlank()) {
            throw new InvalidInput("text", "Enter the report: a published one stays");
        }
        note(actor, reviewId, "report", CorrectedWords.ofReport(report == null ? "" : report.text(), text), reason);
        if (report == null) {
            reports.saveAndFlush(new ReviewReport(reviewId, rules, text));
        } else {
            report.write(rules, text);
            reports.saveAndFlush(report);
        }
    }

    /** All that a form has wrong at once. */
    private static void refuse(Map<String, String> problems, @Nullable String reason) {
        Reason.check(reason, true, MISSING, problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void requireSeen(@Nullable Long now, @Nullable Long seen, String what) {
        if (!Objects.equals(now, seen)) {
            throw new StaleEdit(what);
        }
    }

    private ReviewRules open(Actor actor, long reviewId) {
        return ReviewRules.of(actor, reviews.hold(actor, reviewId, ReviewAction.CORRECT));
    }

    /** Comes before the change itself: without it the database refuses that. */
    private void note(Actor actor, long reviewId, String subject, CorrectedWords words, @Nullable String reason) {
        note(actor, reviewId, Map.of(subject, words), reason);
    }

    private void note(Actor actor, long reviewId, Map<String, CorrectedWords> bySubject, @Nullable String reason) {
        if (bySubject.values().stream().allMatch(words -> words.all().isEmpty())) {
            throw new InvalidInput("", "Nothing is different from what is public");
        }
        String why = Objects.requireNonNull(Reason.of(reason, true, MISSING));
        Instant now = clock.instant();
        bySubject.forEach((subject, words) -> words.all().forEach(change -> {
            corrections.save(new ReviewCorrection(reviewId, now, actor.requireAccountId(), subject, change, why));
            history.record(actor, "published review corrected", new Subject("review", reviewId), change.what(), why);
        }));
        corrections.flush();
    }
}
