package org.followthrough.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.review.AreaView;
import org.followthrough.review.CorrectionView;
import org.followthrough.review.MilestoneView;
import org.followthrough.review.Participant;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.RecordView;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;
import org.followthrough.web.PublishedChange;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a review beside its recommendations.
 *
 * @param parent the committee that set up the group whose review it is, null where there is none
 * @param people those who took part, by what they are
 * @param milestones in order of their days
 * @param mayEdit whether this person writes the record now
 * @param mayAdd whether this person may add milestones and conclusions
 * @param mayCorrect whether this person may correct what is published
 */
record FactsOfReview(
        ReviewView review,
        @Nullable CommitteeView parent,
        RecordView record,
        List<People> people,
        List<Evidence> evidence,
        List<Milestone> milestones,
        boolean mayEdit,
        boolean mayAdd,
        boolean mayCorrect) {

    /** All who took part as one thing, such as "Members". */
    record People(String label, List<Participant> all) {}

    /** A line of the evidence with those under it. */
    record Evidence(String text, List<String> inner) {}

    /**
     * A milestone in words.
     *
     * @param editPath where it can be changed or corrected, null for others
     * @param subject its name among the corrections and its anchor on the page
     */
    record Milestone(
            String when,
            String kind,
            @Nullable Link committee,
            String text,
            @Nullable String editPath,
            String subject) {}

    static FactsOfReview of(
            ReviewRules rules, ReviewView review, CommitteeView committee, RecordView record, Councils councils) {
        Map<Long, CommitteeView> committees =
                councils.committees().stream().collect(Collectors.toMap(CommitteeView::id, each -> each));
        boolean mayEdit = rules.allows(ReviewAction.EDIT);
        return new FactsOfReview(
                review,
                committee.parentId() == null ? null : committees.get(committee.parentId()),
                record,
                people(record.details()),
                evidence(record.details()),
                record.milestones().stream()
                        .map(each -> milestone(review, each, committees, rules.allows(rules.writing())))
                        .toList(),
                mayEdit,
                rules.allows(ReviewAction.ADD),
                rules.allows(ReviewAction.CORRECT));
    }

    private static List<People> people(RecordDetails details) {
        List<People> people = new ArrayList<>();
        for (Participant.Part part : Participant.Part.values()) {
            List<Participant> all = details.participants().stream()
                    .filter(each -> each.part() == part)
                    .toList();
            if (!all.isEmpty()) {
                people.add(new People(part.label(), all));
            }
        }
        return people;
    }

    private static List<Evidence> evidence(RecordDetails details) {
        List<Evidence> lines = new ArrayList<>();
        for (RecordDetails.Evidence each : details.evidence()) {
            if (each.level() == 0) {
                lines.add(new Evidence(each.text(), new ArrayList<>()));
            } else {
                lines.get(lines.size() - 1).inner().add(each.text());
            }
        }
        return lines;
    }

    private static Milestone milestone(
            ReviewView review, MilestoneView view, Map<Long, CommitteeView> committees, boolean mayWrite) {
        String words = view.details().dateWords();
        LocalDate date = view.details().date();
        Long committee = view.details().committeeId();
        CommitteeView named = committee == null ? null : committees.get(committee);
        return new Milestone(
                words != null ? words : date == null ? "" : Words.date(date),
                view.details().kind().label(),
                named == null ? null : new Link(named.name(), "/committees/" + named.slug()),
                view.details().text(),
                mayWrite ? path(review) + "/milestones/" + view.position() + "/edit" : null,
                "milestone-" + view.position());
    }

    private static String path(ReviewView review) {
        return "/reviews/" + review.slug();
    }

    public String path() {
        return path(review);
    }

    /** Where an area can be changed or corrected, null where this person can do neither. */
    public @Nullable String areaPath(AreaView area) {
        return mayEdit || mayCorrect ? path() + "/areas/" + area.position() + "/edit" : null;
    }

    /** Where an area of a published review comes to its conclusion, null where it has one or this person cannot. */
    public @Nullable String conclusionPath(AreaView area) {
        return mayAdd && !mayEdit && !area.isConcluded() ? path() + "/areas/" + area.position() + "/conclusion" : null;
    }

    public List<PublishedChange> corrections() {
        return record.corrections().stream()
                .map(each ->
                        new PublishedChange(each.at(), each.title(), null, each.before(), each.after(), each.reason()))
                .toList();
    }

    /** When something was last corrected, null for never. */
    public @Nullable Instant correctedAt(String subject) {
        return record.corrections().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .map(CorrectionView::at)
                .orElse(null);
    }

    /** "Pursued", "Not pursued", or nothing where the source does not say. */
    public String pursued(AreaView area) {
        Boolean pursued = area.details().pursued();
        return pursued == null ? "" : pursued ? "Pursued" : "Not pursued";
    }

    public String areasTitle() {
        String title = record.details().areasTitle();
        return title == null ? "Areas for improvement" : title;
    }

    /** The headings of what there is, in the page's order. */
    public List<Link> contents() {
        List<Link> contents = new ArrayList<>();
        add(contents, review.termsOfReference() != null, "Terms of reference", "terms");
        add(contents, !milestones.isEmpty(), "How the review went on", "milestones");
        add(contents, !people.isEmpty(), "Who took part", "people");
        add(contents, !evidence.isEmpty(), "Evidence used", "evidence");
        add(contents, !record.details().timetable().isEmpty(), "Timetable", "timetable");
        add(contents, !record.areas().isEmpty(), areasTitle(), "areas");
        add(contents, !record.details().observations().isEmpty(), "Observations", "observations");
        add(contents, record.details().conclusions() != null, "Conclusions", "conclusions");
        add(contents, !record.corrections().isEmpty(), "Corrected since publication", "corrections");
        if (record.hasReport()) {
            contents.add(new Link("The report word for word", path() + "/report"));
        }
        return contents;
    }

    private static void add(List<Link> contents, boolean there, String text, String anchor) {
        if (there) {
            contents.add(new Link(text, "#" + anchor));
        }
    }
}
