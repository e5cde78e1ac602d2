package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Printed;
import org.followthrough.document.Bounds.Slug;
import org.followthrough.document.Bounds.Text;
import org.jspecify.annotations.Nullable;

/** One body asks another to look at something; src/main/docs/paper-format.md says what each key means. */
public record PaperReferral(
        @Slug String slug,
        String committee,
        @Line(300) String subject,
        @Nullable @Text(4000) String concern,
        @Text(4000) String question,
        @Items(value = 20, min = 1) List<Step> steps,
        @Nullable @Text(10_000) String reply,
        @Nullable @Line(200) String repliedBy,
        @Nullable LocalDate repliedOn,
        @Nullable @Line(100) String repliedWords,
        @Nullable LocalDate meetingDate,
        @Nullable @Line(20) String item,
        @Nullable @Items(20) List<Attached> papers,
        @Nullable @Text(2000) String remark) {

    List<Attached> papersOrNone() {
        return papers == null ? List.of() : papers;
    }

    /** The place of the step, from 0, that the referral's own meeting belongs to: the last that asks its committee, else the last. */
    int meetingStep() {
        for (int at = steps.size() - 1; at >= 0; at--) {
            if (committee.equals(steps.get(at).toCommittee())) {
                return at;
            }
        }
        return steps.size() - 1;
    }

    /** Who asked whom. */
    public record Step(
            @Line(200) String fromWords,
            @Nullable String fromCommittee,
            @Line(200) String toWords,
            @Nullable String toCommittee,
            @Nullable LocalDate on,
            @Nullable @Line(100) String onWords,
            @Nullable @Text(4000) String text,
            @Nullable LocalDate meetingDate,
            @Nullable @Line(20) String item) {}

    /** A paper that went with it. */
    public record Attached(
            @Slug String slug,
            @Line(300) String title,
            @Nullable @Line(200) String author,
            @Nullable LocalDate date,
            @Printed(100_000) String text) {}
}
