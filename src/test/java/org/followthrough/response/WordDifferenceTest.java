package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.response.WordDifference.Kind.ADDED;
import static org.followthrough.response.WordDifference.Kind.KEPT;
import static org.followthrough.response.WordDifference.Kind.REMOVED;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.response.WordDifference.Kind;
import org.followthrough.response.WordDifference.Run;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void showsWhichWordsWentAndWhichCame() {
        assertThat(WordDifference.between("To be done by June 2013.", "To be piloted by the end of June 2013.")
                        .runs())
                .containsExactly(
                        new Run(KEPT, "To be"),
                        new Run(REMOVED, " done"),
                        new Run(ADDED, " piloted"),
                        new Run(KEPT, " by"),
                        new Run(ADDED, " the end of"),
                        new Run(KEPT, " June 2013."));
    }

    @Test
    void whiteSpaceAloneIsNoDifference() {
        WordDifference difference = WordDifference.between("One  two\nthree ", "One two\n\nthree");

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.runs()).containsExactly(new Run(KEPT, "One two\n\nthree"));
    }

    @Test
    void noTextAndSomeTextAreToldApart() {
        assertThat(WordDifference.between(null, "New").runs()).containsExactly(new Run(ADDED, "New"));
        assertThat(WordDifference.between("Old", null).runs()).containsExactly(new Run(REMOVED, "Old"));
        assertThat(WordDifference.between(null, " ").runs()).isEmpty();
    }

    @Test
    void bothTextsCanBeReadBackFromIt() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            String before = words(random);
            String after = words(random);
            WordDifference difference = WordDifference.between(before, after);

            assertThat(without(difference, REMOVED)).isEqualTo(after);
            assertThat(without(difference, ADDED)).isEqualTo(before);
            for (int at = 1; at < difference.runs().size(); at++) {
                assertThat(difference.runs().get(at).kind())
                        .isNotEqualTo(difference.runs().get(at - 1).kind());
            }
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(word -> "abcd".substring(random.nextInt(4)).substring(0, 1))
                .collect(Collectors.joining(" "));
    }

    private static String without(WordDifference difference, Kind kind) {
        return difference.runs().stream()
                .filter(run -> run.kind() != kind)
                .map(Run::text)
                .collect(Collectors.joining())
                .strip();
    }
}
