package org.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.history.WordChange;
import org.junit.jupiter.api.Test;

class CorrectedLinesTest {

    private static final String REPORT = "The report word for word";

    @Test
    void aLineThatStoodTwiceAndGoesOnceIsKept() {
        assertThat(CorrectedLines.between("A\nB\nB\nC", "A\nB\nD"))
                .containsExactly(new WordChange(REPORT + ", lines 3 to 4", "B\nC", "D"));
    }

    @Test
    void aLineThatMovesWhileAnotherChangesIsKept() {
        assertThat(CorrectedLines.between("A\nB\nC\nD", "B\nC\nA\nE"))
                .containsExactly(
                        new WordChange(REPORT + ", line 1", "A", null),
                        new WordChange(REPORT + ", line 4", "D", "A\nE"));
    }

    @Test
    void spaceAtTheBeginningOfALineCanBePutRight() {
        assertThat(CorrectedLines.between("A\n  B", "A\nB"))
                .containsExactly(new WordChange(REPORT + ", line 2", "  B", "B"));
        assertThat(CorrectedLines.between("A\r\nB", "A\nB"))
                .as("ends of lines are the browser's")
                .isEmpty();
    }

    @Test
    void whatWasPublicCanBeWorkedOutFromWhatIsPublicNow() {
        Random random = new Random(30);
        for (int round = 0; round < 300; round++) {
            List<String> before = lines(random);
            List<String> after = lines(random);
            List<WordChange> changes = CorrectedLines.between(String.join("\n", before), String.join("\n", after));

            assertThat(undone(after, changes)).as("%s to %s", before, after).isEqualTo(before);
        }
    }

    private static List<String> lines(Random random) {
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(line -> "ABCD".substring(random.nextInt(4)).substring(0, 1))
                .toList();
    }

    /** Goes through both texts at once: between two stretches they are the same. */
    private static List<String> undone(List<String> after, List<WordChange> changes) {
        List<String> before = new ArrayList<>();
        int at = 0;
        for (WordChange change : changes) {
            Matcher place = Pattern.compile(".*, (before|after|line|lines) (?:line )?(\\d+)(?: to \\d+)?")
                    .matcher(change.what());
            assertThat(place.matches()).as(change.what()).isTrue();
            int line = Integer.parseInt(place.group(2));
            int same = place.group(1).equals("after") ? line : line - 1;
            while (before.size() < same) {
                before.add(after.get(at++));
            }
            before.addAll(
                    change.before() == null
                            ? List.of()
                            : List.of(change.before().split("\n", -1)));
            String come = Objects.requireNonNullElse(change.after(), "");
            at += come.isEmpty() ? 0 : come.split("\n", -1).length;
        }
        before.addAll(after.subList(at, after.size()));
        return before;
    }
}
