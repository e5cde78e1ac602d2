package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.CommitteeKind;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.MayBeEmpty;
import org.followthrough.document.Bounds.Printed;
import org.followthrough.document.Bounds.Slug;
import org.followthrough.document.Bounds.Text;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.review.ReviewKind;
import org.followthrough.status.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A published tracking paper in the format followthrough-paper/1; src/main/docs/paper-format.md says what each key means.
 */
public record Paper(
        String format,
        Source source,
        Council council,
        @Items(value = 20, min = 1) List<Committee> committees,
        @Nullable @Items(200) List<Post> posts,
        @Items(20) List<Review> reviews,
        @Items(50) List<Session> sessions,
        @Nullable @Items(20) List<PaperResponse> executiveResponses,
        @Nullable @Items(20) List<PaperReviews.BodyResponse> responses,
        @Nullable @Items(20) List<PaperMeasures.Plan> plans,
        @Nullable @Items(50) List<PaperMeeting> meetings,
        @Nullable @Items(10) List<PaperProgramme> workProgrammes,
        @Nullable @Items(20) List<PaperReferral> referrals,
        @Nullable @Items(20) List<PaperHandOver> handOvers) {

    /** The name and version of the format. */
    public static final String FORMAT = "followthrough-paper/1";

    List<Post> postsOrNone() {
        return posts == null ? List.of() : posts;
    }

    List<PaperResponse> responsesOrNone() {
        return executiveResponses == null ? List.of() : executiveResponses;
    }

    List<PaperMeasures.Plan> plansOrNone() {
        return plans == null ? List.of() : plans;
    }

    List<PaperMeeting> meetingsOrNone() {
        return meetings == null ? List.of() : meetings;
    }

    List<PaperProgramme> programmesOrNone() {
        return workProgrammes == null ? List.of() : workProgrammes;
    }

    List<PaperReferral> referralsOrNone() {
        return referrals == null ? List.of() : referrals;
    }

    List<PaperHandOver> handOversOrNone() {
        return handOvers == null ? List.of() : handOvers;
    }

    /** The paper transcribed. */
    public record Source(
            @Line(300) String title,
            @Line(200) String body,
            LocalDate date,
            @Nullable @Text(2000) String remark) {}

    /** The council whose paper it is. */
    public record Council(@Line(200) String name, @Slug String slug) {}

    /** A committee that the paper names. */
    public record Committee(
            @Slug String slug,
            @Line(200) String name,
            CommitteeKind kind,
            @Nullable String parent,
            @Nullable PaperVocabulary vocabulary) {}

    /** A post or body that the paper names. */
    public record Post(
            @Slug String key,
            @Line(200) String title,
            @Nullable @Line(200) String body,
            @Nullable @Line(200) String holder,
            @Nullable @Items(10) List<@Line(100) String> holders,
            @Nullable Boolean outside,
            @Nullable @Items(20) List<Term> terms) {

        /** Everybody who holds it according to the paper. */
        List<String> heldBy() {
            if (holders != null) {
                return holders;
            }
            return holder == null ? List.of() : List.of(holder);
        }

        List<Term> termsOrNone() {
            return terms == null ? List.of() : terms;
        }

        boolean isOutside() {
            return Boolean.TRUE.equals(outside);
        }
    }

    /** Somebody's time in a post, in days and in the paper's words; the holder is null where the paper names nobody. */
    public record Term(
            @Nullable @Line(100) String holder,
            @Nullable LocalDate since,
            @Nullable @Line(100) String sinceWords,
            @Nullable LocalDate until,
            @Nullable @Line(100) String untilWords,
            @Nullable @Text(500) String remark) {

        boolean saysSomething() {
            return holder != null || sinceWords != null || untilWords != null || remark != null;
        }
    }

    /** A review with its recommendations in printed order. */
    public record Review(
            @Slug String slug,
            @Line(8) String code,
            @Line(300) String title,
            String committee,
            ReviewKind kind,
            @Nullable LocalDate publishedOn,
            @Nullable @Line(100) String publishedWords,
            @Nullable @Text(4000) String summary,
            @Nullable @Text(10_000) String termsOfReference,
            @Nullable @Line(200) String leadMember,
            @Nullable @Line(200) String leadOfficer,
            @Nullable @Text(2000) String remark,
            @Nullable @Items(200) List<PaperReviews.Person> participants,
            @Nullable @Items(200) List<PaperReviews.Evidence> evidence,
            @Nullable @Items(100) List<PaperReviews.Held> timetable,
            @Nullable @Items(50) List<PaperReviews.Milestone> milestones,
            @Nullable @Line(200) String areasTitle,
            @Nullable @Items(200) List<PaperReviews.Area> areas,
            @Nullable @Items(50) List<@Text(4000) String> observations,
            @Nullable @Text(10_000) String conclusions,
            @Nullable @Printed(100_000) String report,
            @Items(value = 500, min = 1) List<Recommendation> recommendations) {

        static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    /** A recommendation or a theme; the text is null where the paper prints none. */
    public record Recommendation(
            @Nullable Integer level,
            @Nullable RecommendationKind kind,
            @Nullable Boolean tracked,
            @Line(30) String label,
            @Nullable @Line(200) String heading,
            @Nullable @Text(10_000) String text,
            @Items(20) List<String> recipients,
            @Nullable Boolean eachRecipient,
            @Nullable @Line(200) String dueWords,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueUntil,
            @Nullable @Text(2000) String remark) {

        /** How deep it is nested, 0 at the top. */
        int depth() {
            return level == null ? 0 : level;
        }

        RecommendationKind kindOrUsual() {
            return kind == null ? RecommendationKind.RECOMMENDATION : kind;
        }

        /** Whether each recipient is followed on its own. */
        boolean isFollowedForEach() {
            return Boolean.TRUE.equals(eachRecipient);
        }

        boolean isTracked() {
            return tracked == null || tracked;
        }
    }

    /** A meeting at which recommendations were followed up. */
    public record Session(
            String committee,
            LocalDate meetingDate,
            @Nullable @Text(2000) String remark,
            @Items(500) List<Entry> entries,
            @Nullable CoveringReport coveringReport) {}

    /**
     * What a session's table says of one recommendation, or of one recipient of it.
     *
     * @param status null where the paper prints none; the answers are then the transcriber's reading
     */
    public record Entry(
            String review,
            @Line(30) String label,
            @Nullable String recipient,
            @Nullable @Line(100) String headingCurrent,
            @Nullable @Line(100) String headingLater,
            @Nullable @Text(20_000) String position,
            @Nullable @Text(2000) String remark,
            @Items(value = 5, min = 1) List<Answer> answers,
            @Nullable @Line(500) String timescaleReason,
            @Nullable Integer status,
            @Nullable @Text(2000) String reason,
            @Nullable @Text(2000) String decidedAction,
            @Nullable @Line(200) String newDueWords,
            @Nullable LocalDate newDueUntil,
            @Nullable @Line(500) String newDueReason) {}

    /** The report that brought the table to the meeting. */
    public record CoveringReport(
            @Nullable @Line(300) String reportOf,
            @Nullable @Line(300) String reportTo,
            @Nullable @Line(200) String author,
            LocalDate date,
            @Line(300) String subject,
            @Nullable @Items(40) List<Fact> facts,
            @Nullable ReportLayout layout,
            @Items(20) List<YesNo> yesNo,
            @Items(20) List<@Text(4000) String> summaryOfMainIssues,
            @Items(20) List<@Text(1000) String> membersAreAskedTo,
            @Items(100) List<Section> sections,
            @Nullable @Items(50) List<Paragraph> backgroundDocuments,
            @Nullable @Items(50) List<@Text(2000) String> footnotes,
            @Nullable AppendixOne appendix1,
            @Nullable AppendixTwo appendix2) {}

    /** A line at the head of a report. */
    public record Fact(@Line(200) String label, @Text(4000) String text) {}

    /** A box on the cover. */
    public record YesNo(
            @Line(300) String question, @Nullable @Line(300) String detailLabel, boolean answer) {}

    /** A section or sub-section, numbered as printed. */
    public record Section(
            int level,
            @Line(20) @MayBeEmpty String number,
            @Line(300) String heading,
            @Nullable Integer footnote,
            @Items(100) List<Paragraph> paragraphs) {}

    /** A numbered paragraph or a bullet. */
    public record Paragraph(
            @Nullable @Line(20) String number,
            @Nullable Boolean bullet,
            @Text(10_000) String text) {}

    /** Title over the flowchart and the wording of the categories 1 to 6. */
    public record AppendixOne(
            @Line(300) String title,
            @Items(value = 6, min = 6) List<@Line(200) String> categories) {}

    /** Title and column heads of the tracking table. */
    public record AppendixTwo(
            @Line(300) String title,
            @Items(value = 4, min = 4) List<@Line(200) String> columns) {}
}
