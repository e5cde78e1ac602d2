package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.PaperDetails;
import org.followthrough.meeting.PaperView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as typed.
 *
 * @param slug may be left empty: made of the title
 * @param reason why published words are changed
 */
record PaperForm(
        @Nullable String version,
        @Nullable String title,
        @Nullable String slug,
        @Nullable String author,
        @Nullable DateParts dated,
        @Nullable String text,
        @Nullable String reason) {

    static PaperForm empty() {
        return new PaperForm("", "", "", "", DateParts.of(null), "", "");
    }

    static PaperForm of(PaperView paper) {
        PaperDetails details = paper.details();
        return new PaperForm(
                String.valueOf(paper.version()),
                details.title(),
                details.slug(),
                details.author(),
                DateParts.of(details.dated()),
                details.text(),
                "");
    }

    /** @throws InvalidInput naming "dated" for a day that does not exist */
    PaperDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate day = TypedDate.optional(problems, "dated", dated, "the date of the paper");
        InvalidInput.throwIfAny(problems);
        return new PaperDetails(Typed.text(slug), Typed.text(title), author, day, Typed.text(text));
    }

    Conflict conflict(MeetingPapersView meeting, PaperView now) {
        PaperForm theirs = of(now);
        String path = meeting.path() + "/papers/" + now.details().slug() + "/edit";
        return new Conflict(
                "The paper",
                null,
                path,
                path,
                now.version(),
                List.of(
                        Writing.line("Title", "title", title, theirs.title),
                        Writing.line("Address", "slug", slug, theirs.slug),
                        Writing.line("Author", "author", author, theirs.author),
                        Conflict.Field.date(
                                "Date",
                                "dated",
                                dated == null ? DateParts.of(null) : dated,
                                now.details().dated()),
                        Writing.text("The paper", "text", text, theirs.text)),
                Map.of("reason", Typed.text(reason)),
                true);
    }
}
