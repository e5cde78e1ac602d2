package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Printed;
import org.followthrough.document.Bounds.Slug;
import org.followthrough.document.Bounds.Text;
import org.followthrough.meeting.ResolutionKind;
import org.jspecify.annotations.Nullable;

/** A meeting with its agenda and minutes; src/main/docs/paper-format.md says what each key means. */
public record PaperMeeting(
        String committee,
        LocalDate date,
        @Nullable @Line(200) String title,
        @Nullable @Line(50) String time,
        @Nullable @Line(200) String place,
        @Nullable @Line(100) String kind,
        @Nullable @Line(50) String ended,
        @Nullable @Printed(10_000) String head,
        @Nullable @Printed(10_000) String agendaFoot,
        @Nullable @Items(20) List<Group> attendance,
        @Nullable @Printed(10_000) String foot,
        boolean agendaPublished,
        boolean minutesPublished,
        @Nullable @Text(2000) String remark,
        @Items(100) List<Item> items) {

    List<Group> attendanceOrNone() {
        return attendance == null ? List.of() : attendance;
    }

    /** Some of those who were there, or who sent apologies. */
    public record Group(
            @Line(100) String group,
            @Items(value = 100, min = 1) List<@Line(200) String> names) {}

    /** An item of agenda and minutes. */
    public record Item(
            @Nullable @Line(20) String number,
            @Nullable @Line(30) String minutesNumber,
            @Line(300) String title,
            @Nullable Integer level,
            @Nullable @Printed(20_000) String agenda,
            @Nullable @Printed(50_000) String minutes,
            @Nullable @Items(100) List<Resolved> resolutions,
            @Nullable @Items(50) List<Attached> papers,
            @Nullable @Items(100) List<About> recommendations,
            @Nullable @Items(20) List<String> reviews) {

        List<Resolved> resolutionsOrNone() {
            return resolutions == null ? List.of() : resolutions;
        }

        List<Attached> papersOrNone() {
            return papers == null ? List.of() : papers;
        }

        List<About> recommendationsOrNone() {
            return recommendations == null ? List.of() : recommendations;
        }

        List<String> reviewsOrNone() {
            return reviews == null ? List.of() : reviews;
        }
    }

    /** What was resolved or agreed. */
    public record Resolved(
            ResolutionKind kind,
            @Text(4000) String text,
            @Nullable @Line(300) String ownerWords,
            @Nullable @Items(20) List<String> owners,
            @Nullable @Line(200) String dueWords,
            @Nullable Boolean resolved,
            @Nullable LocalDate doneOn,
            @Nullable @Text(2000) String doneWords,
            @Nullable @Text(2000) String remark) {

        List<String> ownersOrNone() {
            return owners == null ? List.of() : owners;
        }

        boolean isResolved() {
            return resolved == null || resolved;
        }
    }

    /** A paper that came to the meeting. */
    public record Attached(
            @Slug String slug,
            @Line(300) String title,
            @Nullable @Line(200) String author,
            @Nullable LocalDate date,
            @Printed(100_000) String text) {}

    /** A recommendation that came to the meeting. */
    public record About(String review, @Line(30) String label) {}
}
