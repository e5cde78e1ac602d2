package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.CommitteeKind;
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
        List<Committee> committees,
        List<Post> posts,
        List<Review> reviews,
        List<Session> sessions) {

    /** The name and version of the format. */
    public static final String FORMAT = "followthrough-paper/1";

    /** The paper transcribed. */
    public record Source(
            String title,
            String body,
            LocalDate date,
            @Nullable String remark) {}

    /** The council whose paper it is. */
    public record Council(String name, String slug) {}

    /** A committee that the paper names. */
    public record Committee(String slug, String name, CommitteeKind kind) {}

    /** A post or body that the paper names. */
    public record Post(
            String key,
            String title,
            @Nullable String body,
            @Nullable String holder) {}

    /** A review with its recommendations in printed order. */
    public record Review(
            String slug,
            String code,
            String title,
            String committee,
            ReviewKind kind,
            @Nullable LocalDate publishedOn,
            @Nullable String summary,
            List<Recommendation> recommendations) {}

    /** A recommendation; its text is null where the paper prints none. */
    public record Recommendation(
            String label,
            String heading,
            @Nullable String text,
            List<String> recipients,
            @Nullable String dueWords,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueUntil,
            @Nullable String remark) {}

    /** A meeting at which recommendations were followed up. */
    public record Session(
            String committee,
            LocalDate meetingDate,
            @Nullable String remark,
            List<Entry> entries,
            @Nullable CoveringReport coveringReport) {}

    /** What a session's table says of one recommendation. */
    public record Entry(
            String review,
            String label,
            @Nullable String headingCurrent,
            @Nullable String headingLater,
            @Nullable String position,
            @Nullable String remark,
            List<Answer> answers,
            @Nullable String timescaleReason,
            int status,
            @Nullable String newDueWords,
            @Nullable LocalDate newDueUntil,
            @Nullable String newDueReason) {}

    /** The report that brought the table to the meeting. */
    public record CoveringReport(
            String reportOf,
            String reportTo,
            @Nullable String author,
            LocalDate date,
            String subject,
            List<YesNo> yesNo,
            List<String> summaryOfMainIssues,
            List<String> membersAreAskedTo,
            List<Section> sections,
            @Nullable List<Paragraph> backgroundDocuments,
            @Nullable List<String> footnotes,
            @Nullable AppendixOne appendix1,
            @Nullable AppendixTwo appendix2) {}

    /** A box on the cover. */
    public record YesNo(String question, @Nullable String detailLabel, boolean answer) {}

    /** A section or sub-section, numbered as printed. */
    public record Section(
            int level,
            String number,
            String heading,
            @Nullable Integer footnote,
            List<Paragraph> paragraphs) {}

    /** A numbered paragraph or a bullet. */
    public record Paragraph(
            @Nullable String number, @Nullable Boolean bullet, String text) {}

    /** Title over the flowchart and the wording of the categories 1 to 6. */
    public record AppendixOne(String title, List<String> categories) {}

    /** Title and column heads of the tracking table. */
    public record AppendixTwo(String title, List<String> columns) {}
}
