package org.followthrough.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.Shortened;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words of a row of a work programme as readers call them.
 *
 * @param heads what stands over the columns
 * @param taken short names of the recommendations that the row takes
 */
record EntryWords(int number, EntryDetails details, List<String> heads, List<String> taken) {

    private static final int FIRST_WORDS = 60;

    /** The issue's first words, in quotation marks. */
    String name() {
        String line = details.issue()
                .lines()
                .map(each -> each.replaceFirst("^-+ ", "").strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return "“" + Shortened.to(line, FIRST_WORDS) + "”";
    }

    /** Its place on the page. */
    String place() {
        return "#entry-" + number;
    }

    ChangedWords changesFrom(EntryWords earlier) {
        EntryDetails before = earlier.details;
        return new ChangedWords(earlier.name(), place())
                .add(heads.get(0), before.dateWords(), details.dateWords())
                .add("Days that the date means", before.days(), details.days())
                .add("Meeting of the committee", before.meetingOn(), details.meetingOn())
                .add(heads.get(1), before.issue(), details.issue())
                .add(heads.get(2), before.type(), details.type())
                .add(heads.get(3), before.how(), details.how())
                .add(heads.get(4), before.who(), details.who())
                .add(heads.get(5), before.outcome(), details.outcome())
                .add("Heading over it", before.heading(), details.heading())
                .add("Recommendations that it takes", earlier.recommendations(), recommendations());
    }

    /** All that it says, a line to each cell. */
    String whole() {
        List<String> lines = new ArrayList<>();
        line(lines, "Heading over it", details.heading());
        line(lines, heads.get(0), details.dateWords());
        line(
                lines,
                "Meeting of the committee",
                Optional.ofNullable(details.meetingOn()).map(Words::date).orElse(null));
        line(lines, heads.get(1), details.issue());
        line(lines, heads.get(2), details.type());
        line(lines, heads.get(3), details.how());
        line(lines, heads.get(4), details.who());
        line(lines, heads.get(5), details.outcome());
        line(lines, "Recommendations that it takes", recommendations());
        return String.join("\n", lines);
    }

    private @Nullable String recommendations() {
        return taken.isEmpty() ? null : String.join(", ", taken);
    }

    private static void line(List<String> lines, String head, @Nullable String words) {
        if (words != null) {
            lines.add(head + ": " + words);
        }
    }
}
