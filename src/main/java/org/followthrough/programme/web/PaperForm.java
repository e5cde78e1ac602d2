package org.followthrough.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.programme.AttachedPaper;
import org.followthrough.programme.ReferralView.PaperView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types in of a paper.
 *
 * @param version of the paper that the form was made from; empty for a new one
 * @param reason why published words are changed
 */
record PaperForm(String title, String author, DateParts dated, String text, String version, String reason) {

    PaperForm(
            @Nullable String title,
            @Nullable String author,
            @Nullable DateParts dated,
            @Nullable String text,
            @Nullable String version,
            @Nullable String reason) {
        this.title = Typed.text(title);
        this.author = Typed.text(author);
        this.dated = dated == null ? DateParts.of(null) : dated;
        this.text = Typed.text(text);
        this.version = Typed.text(version);
        this.reason = Typed.text(reason);
    }

    static PaperForm empty() {
        return new PaperForm(null, null, null, null, null, null);
    }

    static PaperForm of(PaperView paper) {
        AttachedPaper details = paper.details();
        return new PaperForm(
                details.title(),
                details.author(),
                DateParts.of(details.dated()),
                details.text(),
                String.valueOf(paper.version()),
                null);
    }

    /** A new paper's address is made of its title. */
    AttachedPaper details() {
        return details(Slug.of(title));
    }

    /** @throws InvalidInput for a date that does not exist */
    AttachedPaper details(String slug) {
        Map<String, String> problems = new LinkedHashMap<>();
        var day = TypedDate.optional(problems, "dated", dated, "the date");
        InvalidInput.throwIfAny(problems);
        return new AttachedPaper(slug, title.strip(), Typed.orNull(author.strip()), day, text.strip());
    }

    long versionNumber() {
        return Typed.version(version);
    }

    /** What was typed beside what somebody else saved, which is gone once this is saved. */
    Conflict conflictWith(PaperView saved) {
        PaperForm theirs = of(saved);
        String address = saved.path() + "/edit";
        return new Conflict(
                "This paper",
                null,
                address,
                address,
                saved.version(),
                List.of(
                        Conflict.Field.line("Title", "title", title, theirs.title),
                        Conflict.Field.line("Author", "author", author, theirs.author),
                        Conflict.Field.date(
                                "Date", "dated", dated, saved.details().dated()),
                        new Conflict.Field("Text", "text", text, theirs.text)),
                Map.of("reason", reason),
                true);
    }
}
