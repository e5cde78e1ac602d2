package org.followthrough.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a work programme.
 *
 * @param period as printed, such as 2013/14, at most 50 characters; its address is made of it
 * @param title at most 300 characters
 * @param heads what stands over the six columns: date, issue, type of meeting, how, who, outcome; at most 100
 *     characters each
 * @param remark what the record has to say of itself
 */
public record ProgrammeDetails(
        String period,
        String title,
        List<String> heads,
        @Nullable String remark) {

    /** As most committees print them. */
    public static final List<String> USUAL_HEADS =
            List.of("Date", "Issue for Scrutiny", "Type of Meeting", "How", "Who", "Outcome");

    /** The form fields of the heads. */
    private static final List<String> FIELDS =
            List.of("dateHead", "issueHead", "typeHead", "howHead", "whoHead", "outcomeHead");

    private static final int PERIOD = 50;
    private static final int TITLE = 300;
    private static final int HEAD = 100;

    public ProgrammeDetails {
        heads = List.copyOf(heads);
    }

    /** Its part of the address. */
    public String slug() {
        return Slug.of(period);
    }

    ChangedWords changesFrom(ProgrammeDetails earlier) {
        ChangedWords words =
                ChangedWords.ofItself().add("Period", earlier.period, period).add("Title", earlier.title, title);
        for (int at = 0; at < heads.size(); at++) {
            words.add("What stands over column " + (at + 1), earlier.heads.get(at), heads.get(at));
        }
        return words.add("Remark", earlier.remark, remark);
    }

    /**
     * Refuses what cannot be kept, all at once.
     *
     * @throws InvalidInput naming the fields
     */
    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (period.isBlank()) {
            problems.put("period", "Enter the period, such as 2013/14");
        } else if (slug().isEmpty() || slug().equals("new")) {
            // the page that creates work programmes has this address
            problems.put("period", "The period must have a number in it, such as 2013/14");
        }
        if (title.isBlank()) {
            problems.put("title", "Enter the title of the work programme");
        }
        TextLimit.check("period", "The period", period, PERIOD, problems);
        TextLimit.check("title", "The title", title, TITLE, problems);
        if (heads.size() != USUAL_HEADS.size()) {
            throw new IllegalArgumentException("six columns, not " + heads.size());
        }
        for (int at = 0; at < heads.size(); at++) {
            if (heads.get(at).isBlank()) {
                problems.put(FIELDS.get(at), "Enter what stands over column " + (at + 1));
            }
            TextLimit.check(FIELDS.get(at), "The head of column " + (at + 1), heads.get(at), HEAD, problems);
        }
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        InvalidInput.throwIfAny(problems);
    }
}
