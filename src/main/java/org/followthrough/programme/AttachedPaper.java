package org.followthrough.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goes with a referral.
 *
 * @param slug its part of the address within the referral
 * @param title at most 300 characters
 * @param author at most 200 characters
 * @param text word for word in the light mark-up of web.NumberedText, at most 100,000 characters
 */
public record AttachedPaper(
        String slug,
        String title,
        @Nullable String author,
        @Nullable LocalDate dated,
        String text) {

    private static final int TITLE = 300;
    private static final int TEXT = 100_000;

    ChangedWords changesFrom(AttachedPaper earlier) {
        return new ChangedWords("Paper “" + earlier.title + "”", place())
                .add("Title", earlier.title, title)
                .add("Author", earlier.author, author)
                .add("Date", earlier.dated, dated)
                .add("Text", earlier.text, text);
    }

    /** Its place from the address of the referral. */
    String place() {
        return "/papers/" + slug;
    }

    /**
     * Refuses what cannot be kept, all at once.
     *
     * @throws InvalidInput naming the fields
     */
    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank()) {
            problems.put("title", "Enter the title of the paper");
        } else if (!slug.matches(Slug.PATTERN) || slug.length() > Slug.MAX_LENGTH || slug.equals("new")) {
            // the page that adds papers has the address "new"
            problems.put("title", "The title must have a word in it of which an address can be made");
        }
        TextLimit.check("title", "The title", title, TITLE, problems);
        TextLimit.check("author", "The author", author, TextLimit.SHORT, problems);
        if (text.isBlank()) {
            problems.put("text", "Enter the text of the paper");
        }
        TextLimit.check("text", "The text", text, TEXT, problems);
        InvalidInput.throwIfAny(problems);
    }
}
