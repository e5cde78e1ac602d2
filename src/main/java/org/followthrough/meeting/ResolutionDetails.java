package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting resolved or agreed.
 *
 * @param text word for word, without what the minutes print in brackets behind it; at most 4,000 characters
 * @param ownerWords what they print in brackets, without the brackets; at most 300
 * @param owners ids of the posts that answer for an action
 * @param dueWords by when, as written; at most 200
 * @param dueFrom first day that an officer gave, where only a person knows what the words mean; null with
 *     {@code dueUntil} to have the days read from the words
 * @param dueUntil last day of that span
 * @param resolved false for what was agreed in discussion and does not stand under "Resolved"
 * @param remark at most 2,000
 */
public record ResolutionDetails(
        ResolutionKind kind,
        String text,
        @Nullable String ownerWords,
        List<Long> owners,
        @Nullable String dueWords,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil,
        boolean resolved,
        @Nullable String remark) {

    private static final int TEXT = 4000;
    private static final int OWNER = 300;

    /** Words that say that there is nobody. */
    private static final Pattern NOBODY = Pattern.compile(
            "(no action identified|no owner.*|nobody.*|none|no[- ]?one.*|tbc|tba|to be (confirmed|agreed|decided|identified).*|[-–?])\\.?");

    public ResolutionDetails {
        text = text.strip();
        ownerWords = Typed.orNull(ownerWords);
        owners = List.copyOf(owners);
        dueWords = Typed.orNull(dueWords);
        remark = Typed.orNull(remark);
    }

    /** One whose days are read from its words. */
    public ResolutionDetails(
            ResolutionKind kind,
            String text,
            @Nullable String ownerWords,
            List<Long> owners,
            @Nullable String dueWords,
            boolean resolved,
            @Nullable String remark) {
        this(kind, text, ownerWords, owners, dueWords, null, null, resolved, remark);
    }

    /** An action in words, with nothing known of owner and day. */
    public static ResolutionDetails action(String text) {
        return new ResolutionDetails(ResolutionKind.ACTION, text, null, List.of(), null, true, null);
    }

    /** Whether it is an action that nobody is named for, as "no action identified" does not. */
    public boolean isOwnerMissing() {
        return kind == ResolutionKind.ACTION
                && owners.isEmpty()
                && (ownerWords == null
                        || NOBODY.matcher(ownerWords.strip().toLowerCase(Locale.UK))
                                .matches());
    }

    ResolutionDetails ownedBy(List<Long> posts) {
        return new ResolutionDetails(kind, text, ownerWords, posts, dueWords, dueFrom, dueUntil, resolved, remark);
    }

    /** What is wrong, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.isEmpty()) {
            problems.put("text", "Enter what was resolved");
        }
        TextLimit.check("text", "What was resolved", text, TEXT, problems);
        TextLimit.check("ownerWords", "The words in brackets", ownerWords, OWNER, problems);
        TextLimit.check("dueWords", "The timescale", dueWords, TextLimit.SHORT, problems);
        if ((dueFrom == null) != (dueUntil == null)) {
            problems.put("dueUntil", "Enter the last day, or leave both days empty");
        } else if (dueFrom != null && dueFrom.isAfter(dueUntil)) {
            problems.put("dueUntil", "The last day must not be before the first");
        }
        TextLimit.check("remark", "The remark", remark, RecordDetails.REMARK, problems);
        return problems;
    }

    void check() {
        InvalidInput.throwIfAny(problems());
    }

    WordChanges changesFrom(ResolutionDetails earlier, String item) {
        return new WordChanges()
                .add(MeetingPart.MINUTES, item + ", what was resolved", earlier.text, text)
                .add(MeetingPart.MINUTES, item + ", words in brackets", earlier.ownerWords, ownerWords)
                .add(MeetingPart.MINUTES, item + ", kind", earlier.kind.label(), kind.label())
                .add(MeetingPart.MINUTES, item + ", timescale", earlier.dueWords, dueWords)
                .add(MeetingPart.MINUTES, item + ", days that the timescale means", earlier.days(), days())
                .add(MeetingPart.MINUTES, item + ", under “Resolved”", yes(earlier.resolved), yes(resolved))
                .add(MeetingPart.MINUTES, item + ", remark", earlier.remark, remark);
    }

    /** By when, as pages say it: the words with the last day that they mean, the day alone where there are none. */
    static @Nullable String byWhen(@Nullable String words, @Nullable LocalDate until) {
        if (words != null) {
            return Words.due(words, until);
        }
        return until == null ? null : Words.date(until);
    }

    private @Nullable String days() {
        if (dueFrom == null || dueUntil == null) {
            return null;
        }
        return dueFrom.equals(dueUntil) ? Words.date(dueUntil) : Words.date(dueFrom) + " to " + Words.date(dueUntil);
    }

    private static String yes(boolean value) {
        return value ? "Yes" : "No";
    }
}
