package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.PaperDetails;
import org.followthrough.meeting.PaperView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as typed.
 *
 * @param paper its id, empty for a new one
 * @param slug may be left empty: made of the title
 * @param reason why published words are changed
 */
record PaperForm(
        @Nullable String paper,
        @Nullable String version,
        @Nullable String title,
        @Nullable String slug,
        @Nullable String author,
        @Nullable DateParts dated,
        @Nullable String text,
        @Nullable String reason) {

    static PaperForm empty() {
        return new PaperForm("", "", "", "", "", DateParts.of(null), "", "");
    }

    static PaperForm of(PaperView paper, String text) {
        return new PaperForm(
                String.valueOf(paper.id()),
                String.valueOf(paper.version()),
                paper.title(),
                paper.slug(),
                paper.author(),
                DateParts.of(paper.dated()),
                text,
                "");
    }

    /**
     * The paper that the form was made from, where a colleague has given it another address too.
     *
     * @param address its part of the address as it was
     * @throws RefusedAction (404) if there is none any more
     */
    PaperView find(MeetingPapersView meeting, String address) {
        return Optional.ofNullable(paper)
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .flatMap(meeting::paper)
                .or(() -> meeting.paper(address))
                .orElseThrow(RefusedAction::notFound);
    }

    /** @throws InvalidInput naming "dated" for a day that does not exist */
    PaperDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate day = TypedDate.optional(problems, "dated", dated, "the date of the paper");
        InvalidInput.throwIfAny(problems);
        return new PaperDetails(Typed.text(slug), Typed.text(title), author, day, Typed.text(text));
    }

    Conflict conflict(MeetingPapersView meeting, PaperView now, String textNow) {
        PaperForm theirs = of(now, textNow);
        String path = meeting.path() + "/papers/" + now.slug() + "/edit";
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
                        Conflict.Field.date("Date", "dated", dated == null ? DateParts.of(null) : dated, now.dated()),
                        Writing.text("The paper", "text", text, theirs.text)),
                Map.of("paper", String.valueOf(now.id()), "reason", Typed.text(reason)),
                true);
    }
}
