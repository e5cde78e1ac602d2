package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Text;
import org.jspecify.annotations.Nullable;

/** A committee's work programme; src/main/docs/paper-format.md says what each key means. */
public record PaperProgramme(
        String committee,
        @Line(50) String period,
        @Line(300) String title,
        @Nullable @Text(2000) String remark,
        @Nullable @Items(value = 6, min = 6) List<@Line(100) String> columns,
        @Items(200) List<Entry> entries) {

    /** A row of the table. */
    public record Entry(
            @Nullable @Line(200) String group,
            @Nullable @Line(300) String dateWords,
            @Nullable LocalDate meetingDate,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Text(4000) String issue,
            @Nullable @Line(300) String type,
            @Nullable @Text(2000) String how,
            @Nullable @Text(2000) String who,
            @Nullable @Text(4000) String outcome,
            @Nullable @Items(50) List<Taken> recommendations) {

        List<Taken> taken() {
            return recommendations == null ? List.of() : recommendations;
        }
    }

    /** A recommendation of one of the paper's reviews. */
    public record Taken(String review, @Line(30) String label) {}
}
