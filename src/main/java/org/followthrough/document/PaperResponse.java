package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Text;
import org.followthrough.response.Decision;
import org.jspecify.annotations.Nullable;

/** The document in which an executive answers a review. */
public record PaperResponse(
        String review,
        String committee,
        LocalDate cabinetMeeting,
        @Nullable String portfolioPost,
        @Nullable String leadPost,
        @Nullable @Line(200) String cabinetMember,
        @Nullable @Line(200) String leadScrutinyMember,
        @Nullable @Line(200) String leadScrutinyOfficer,
        @Nullable @Line(200) String preparedBy,
        @Nullable @Line(200) String responsePreparedBy,
        @Nullable @Text(2000) String remark,
        @Items(50) List<Paper.Paragraph> proposals,
        @Items(50) List<Paper.Paragraph> recommendations,
        @Nullable @Text(2000) String delegatedAuthority,
        @Nullable PaperImpact impact,
        @Items(50) List<Paper.Paragraph> background,
        @Nullable @Line(300) String summaryHeading,
        @Nullable @Text(4000) String summaryIntroduction,
        @Items(500) List<SummaryRow> summary,
        @Nullable @Text(4000) String impactAdditional,
        @Nullable @Text(4000) String backgroundPapers,
        @Items(500) List<Reply> answers) {

    /** A row of the short table of decisions. */
    public record SummaryRow(
            @Nullable String recommendation,
            @Nullable @Text(10_000) String words,
            @Nullable @Line(200) String decisionWords) {}

    /** What the executive answers to one recommendation. */
    public record Reply(
            String recommendation,
            @Nullable Decision decision,
            @Nullable @Line(200) String decisionWords,
            @Nullable @Text(10_000) String text,
            @Nullable @Text(2000) String remark,
            @Items(20) List<Action> actions) {

        /** Whether it answers at all; the paper may print a recommendation beside an empty cell. */
        boolean isGiven() {
            return decision != null || text != null;
        }
    }

    /** What will be done, by when and by whom. */
    public record Action(
            @Nullable @Text(4000) String what,
            @Nullable @Line(200) String dueWords,
            @Items(20) List<Owner> owners) {}

    /** Who answers for an action. */
    public record Owner(
            @Nullable String post, @Nullable @Line(300) String words) {}
}
