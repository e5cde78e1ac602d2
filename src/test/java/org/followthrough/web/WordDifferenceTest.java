package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.web.WordDifference.Kind.ADDED;
import static org.followthrough.web.WordDifference.Kind.REMOVED;
import static org.followthrough.web.WordDifference.Kind.SAME;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.web.WordDifference.Kind;
import org.followthrough.web.WordDifference.Part;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void showsWhichWordsWentAndWhichCame() {
        assertThat(WordDifference.between("done by 1 April", "done by 30 April"))
                .containsExactly(
                        new Part(SAME, "done by "),
                        new Part(REMOVED, "1 "),
                        new Part(ADDED, "30 "),
                        new Part(SAME, "April"));
        assertThat(WordDifference.between("To be done by June 2013.", "To be piloted by the end of June 2013."))
                .containsExactly(
                        new Part(SAME, "To be "),
                        new Part(REMOVED, "done "),
                        new Part(ADDED, "piloted "),
                        new Part(SAME, "by "),
                        new Part(ADDED, "the end of "),
                        new Part(SAME, "June 2013."));
    }

    @Test
    void whatIsGoneComesBeforeWhatIsNew() {
        assertThat(WordDifference.between("one two three four", "five two six seven four").stream()
                        .map(part -> part.kind() + " " + part.text().strip()))
                .containsExactly(
                        "REMOVED one", "ADDED five", "SAME two", "REMOVED three", "ADDED six seven", "SAME four");
    }

    @Test
    void whiteSpaceAloneIsNoDifference() {
        assertThat(WordDifference.between("One  two\nthree", "One two\n\nthree"))
                .containsExactly(new Part(SAME, "One two\n\nthree"));
    }

    @Test
    void noTextAndSomeTextAreToldApart() {
        assertThat(WordDifference.between("", "new")).containsExactly(new Part(ADDED, "new"));
        assertThat(WordDifference.between("old", "")).containsExactly(new Part(REMOVED, "old"));
        assertThat(WordDifference.between("", "")).isEmpty();
    }

    @Test
    void longTextsAreComparedByLinesOrNotAtAll() {
        assertThat(WordDifference.between("a ".repeat(3000), "b ".repeat(3000))).hasSize(2);
        String paragraphs = "Placements were reviewed with each family.\n".repeat(500);
        assertThat(WordDifference.between(paragraphs + "It began in May.\n" + paragraphs, paragraphs + paragraphs))
                .as("a long report of which one line is gone")
                .hasSize(3);
    }

    @Test
    void bothTextsCanBeReadBackFromIt() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            String before = words(random);
            String after = words(random);
            List<Part> parts = WordDifference.between(before, after);

            assertThat(without(parts, REMOVED)).isEqualTo(after);
            assertThat(without(parts, ADDED)).isEqualTo(before);
            for (int at = 1; at < parts.size(); at++) {
                assertThat(parts.get(at).kind()).isNotEqualTo(parts.get(at - 1).kind());
            }
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(word -> "abcd".substring(random.nextInt(4)).substring(0, 1))
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Part> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(part -> part.text().strip())
                .collect(Collectors.joining(" "))
                .strip();
    }
}
