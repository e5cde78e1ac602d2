package org.followthrough.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an item is; the words of agenda and minutes in the mark-up of numbered text.
 *
 * @param level 1 for an item under the one before it, else 0
 * @param number on the agenda as printed, at most 20 characters
 * @param minutesNumber in the minutes as printed, at most 30
 * @param title at most 300
 * @param agenda at most 20,000
 * @param minutes without what was resolved, at most 50,000
 * @param recommendations ids of published recommendations that come to the meeting under it
 * @param reviews ids of published reviews that it is about as a whole
 */
public record ItemDetails(
        int level,
        @Nullable String number,
        @Nullable String minutesNumber,
        String title,
        @Nullable String agenda,
        @Nullable String minutes,
        List<Long> recommendations,
        List<Long> reviews) {

    private static final int MINUTES = 50_000;
    static final int TITLE = 300;

    public ItemDetails {
        number = Typed.orNull(number);
        minutesNumber = Typed.orNull(minutesNumber);
        title = title.strip();
        agenda = Typed.orNull(agenda);
        minutes = Typed.orNull(minutes);
        recommendations = List.copyOf(recommendations);
        reviews = List.copyOf(reviews);
    }

    /** An item with a title alone. */
    public static ItemDetails titled(String title) {
        return new ItemDetails(0, null, null, title, null, null, List.of(), List.of());
    }

    /** What is wrong, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("number", "The number on the agenda", number, 20, problems);
        TextLimit.check("minutesNumber", "The number in the minutes", minutesNumber, 30, problems);
        if (title.isEmpty()) {
            problems.put("title", "Enter the title of the item");
        }
        TextLimit.check("title", "The title", title, TITLE, problems);
        TextLimit.check("agenda", "The words of the agenda", agenda, TextLimit.POSITION, problems);
        TextLimit.check("minutes", "The words of the minutes", minutes, MINUTES, problems);
        if (level < 0 || level > 1) {
            problems.put("level", "Select whether the item stands under the one before it");
        }
        return problems;
    }

    void check() {
        InvalidInput.throwIfAny(problems());
    }

    /** "Item 5: Work programme", to say which one it is. */
    String name() {
        String printed = number != null ? number : minutesNumber;
        return "Item " + (printed == null ? "“" + title + "”" : printed.replaceAll("[.:]$", "") + ": " + title);
    }

    private String stands() {
        return level == 0 ? "An item of its own" : "Under the item before it";
    }

    WordChanges changesFrom(ItemDetails earlier, MeetingPart shared) {
        String name = earlier.name();
        return new WordChanges()
                .add(shared, name + ", number", earlier.number, number)
                .add(shared, name + ", title", earlier.title, title)
                .add(shared, name + ", where it stands", earlier.stands(), stands())
                .add(MeetingPart.AGENDA, name + ", agenda", earlier.agenda, agenda)
                .add(MeetingPart.MINUTES, name + ", number in the minutes", earlier.minutesNumber, minutesNumber)
                .add(MeetingPart.MINUTES, name + ", minutes", earlier.minutes, minutes);
    }
}
