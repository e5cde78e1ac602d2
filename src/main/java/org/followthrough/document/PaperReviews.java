package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Text;
import org.followthrough.review.MilestoneKind;
import org.followthrough.review.Participant;
import org.jspecify.annotations.Nullable;

/** What a paper says of a review beside its recommendations and what the executive answered. */
final class PaperReviews {

    private PaperReviews() {}

    /** What a body outside the executive answers to a review. */
    public record BodyResponse(
            String review,
            String recipient,
            LocalDate decidedOn,
            @Nullable LocalDate publishedOn,
            @Nullable @Text(2000) String remark,
            @Items(500) List<PaperResponse.Reply> answers) {}

    /** Somebody who took part. */
    public record Person(
            Participant.Part part,
            @Line(100) String name,
            @Nullable @Line(200) String role) {}

    /** Something heard or read; level 1 stands under the last 0 before it. */
    public record Evidence(int level, @Text(2000) String text) {}

    /** A line of the timetable. */
    public record Held(
            @Line(100) String dateWords,
            @Nullable LocalDate date,
            @Text(2000) String text) {}

    /** A step on the review's way. */
    public record Milestone(
            MilestoneKind kind,
            @Nullable String committee,
            @Nullable LocalDate date,
            @Nullable @Line(100) String dateWords,
            @Text(2000) String text) {}

    /** An area for improvement of an inspection. */
    public record Area(
            @Line(20) String number,
            @Nullable @Text(4000) String text,
            @Nullable Boolean pursued,
            @Nullable @Line(200) String consideredAt,
            @Nullable LocalDate consideredOn,
            @Nullable @Text(4000) String conclusion,
            @Nullable LocalDate concludedOn,
            @Nullable @Text(2000) String remark) {}
}
