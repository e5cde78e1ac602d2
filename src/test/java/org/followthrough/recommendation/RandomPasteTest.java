package org.followthrough.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.recommendation.NumberedList.Line;
import org.junit.jupiter.api.Test;

/** What holds for any text that anybody pastes as a numbered list. */
class RandomPasteTest {

    @Test
    void noWordIsLostAndNoneIsMoved() {
        assertThat(randomPastes())
                .allSatisfy(pasted -> assertThat(words(NumberedList.of(pasted))).isEqualTo(words(pasted)));
    }

    @Test
    void noLineStandsMoreThanOneStepDeeperThanTheLineBefore() {
        assertThat(randomPastes()).allSatisfy(pasted -> {
            int allowed = 0;
            for (Line line : NumberedList.of(pasted).lines()) {
                assertThat(line.level()).isBetween(0, allowed);
                allowed = line.level() + 1;
            }
        });
    }

    /** Soft hyphens at the ends of lines go, and hyphens there glue, so words are compared by their letters. */
    private static String words(NumberedList list) {
        return words(list.intro() + " "
                + list.lines().stream()
                        .map(line -> line.printed() + " " + line.text())
                        .collect(Collectors.joining(" ")));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200B\\u2060\\uFEFF\\u00AD\\u0085]+", "");
    }

    static Stream<String> randomPastes() {
        List<String> pieces = List.of(
                "1.",
                "2.",
                "3)",
                "(4)",
                "5",
                "2 a)",
                "2a.",
                "2.i",
                "2.1",
                "2.1.1",
                "a)",
                "(a)",
                "b.",
                "i.",
                "ii.",
                "(iv)",
                "v)",
                "x.",
                "c.",
                "l)",
                "A.",
                "R1",
                "R2:",
                "SR (25/26) 01",
                "Recommendation 1",
                "Recommendation 12",
                "Suggestion 3:",
                "•",
                "-",
                "–",
                "*",
                "▪",
                "o\t",
                "That",
                "the",
                "Council",
                "co-",
                "chil\u00AD",
                "THEME",
                "RECOMMENDATIONS",
                "and",
                "costs",
                "£250,000.",
                "1.5",
                "end.",
                "monitor:-",
                "\uD83D\uDE00",
                "\uD83D",
                "\n",
                "\n",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                "\t",
                "\u00A0",
                "\u2003",
                "\u2028",
                "\u200B",
                " ",
                " ",
                " ",
                " ",
                " ",
                "999",
                "0",
                "000",
                ".",
                ")",
                "(",
                "((",
                "(a",
                "1.a.b.c",
                "iiii.");
        Random random = new Random(20121108);
        List<String> pastes = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder paste = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                paste.append(pieces.get(random.nextInt(pieces.size())));
                if (random.nextInt(3) > 0) {
                    paste.append(' ');
                }
            }
            pastes.add(paste.toString());
        }
        return Stream.concat(pastes.stream(), Stream.of("1. " + "word ".repeat(15_000), "1.\n".repeat(30_000)));
    }
}
