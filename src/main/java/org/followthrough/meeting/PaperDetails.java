package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A paper that comes to a meeting.
 *
 * @param slug its part of the address, unique in the meeting
 * @param title at most 300 characters
 * @param author at most 200
 * @param dated the day on the paper, null where none is printed
 * @param text all of it in the mark-up of numbered text, at most 100,000
 */
public record PaperDetails(
        String slug,
        String title,
        @Nullable String author,
        @Nullable LocalDate dated,
        String text) {

    private static final int TEXT = 100_000;

    public PaperDetails {
        title = title.strip();
        slug = slug.isBlank() ? Slug.of(title) : slug.strip();
        author = Typed.orNull(author);
    }

    /** The same at another address. */
    PaperDetails at(String address) {
        return new PaperDetails(address, title, author, dated, text);
    }

    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isEmpty()) {
            problems.put("title", "Enter the title of the paper");
        } else if (!slug.matches(Slug.PATTERN) || slug.length() > Slug.MAX_LENGTH || isTaken(slug)) {
            problems.put("slug", "The address must be small letters, digits and single hyphens, at most 80, not “new”");
        }
        TextLimit.check("title", "The title", title, ItemDetails.TITLE, problems);
        TextLimit.check("author", "The author", author, TextLimit.SHORT, problems);
        if (text.isBlank()) {
            problems.put("text", "Enter the words of the paper");
        }
        TextLimit.check("text", "The paper", text, TEXT, problems);
        InvalidInput.throwIfAny(problems);
    }

    private static boolean isTaken(String slug) {
        return "new".equals(slug);
    }

    WordChanges changesFrom(PaperDetails earlier, MeetingPart part) {
        String name = "Paper “" + earlier.title + "”";
        return new WordChanges()
                .add(part, name + ", title", earlier.title, title)
                .add(part, name + ", author", earlier.author, author)
                .add(part, name + ", date", day(earlier.dated), day(dated))
                .add(part, name, earlier.text, text);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
