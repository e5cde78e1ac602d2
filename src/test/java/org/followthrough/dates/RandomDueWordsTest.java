package org.followthrough.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.followthrough.dates.DueDate.Kind;
import org.junit.jupiter.api.Test;

/** What holds for any words that anybody writes for a date, in a paper of any day. */
class RandomDueWordsTest {

    private static final List<String> PIECES = List.of(
            "March",
            "mar",
            "April",
            "june",
            "Sept",
            "September",
            "Dec",
            "Feb",
            "February",
            "29",
            "30",
            "31",
            "1",
            "2",
            "5th",
            "1st of",
            "13",
            "14",
            "26",
            "'14",
            "99",
            "00",
            "0",
            "2013",
            "2014",
            "2013-14",
            "2025/26",
            "13/14",
            "02.07.13",
            "31/02/26",
            "2013-07-02",
            "99.99.9999",
            "Q3",
            "quarter 2",
            "autumn",
            "winter",
            "spring term",
            "Christmas",
            "early",
            "late",
            "mid-",
            "end of",
            "the end of",
            "first half of",
            "and",
            "or",
            "to",
            "until",
            "-",
            "–",
            "/",
            ",",
            "&",
            "(",
            ")",
            "?",
            ".",
            "from",
            "by",
            "before",
            "after",
            "within",
            "months",
            "6",
            "weeks",
            "999",
            "years",
            "of publication",
            "six",
            "ongoing",
            "onwards",
            "quarterly",
            "thereafter",
            "TBC",
            "(TBC)",
            "completed",
            "done",
            "Implementation",
            "asap",
            "immediate",
            "next",
            "meeting",
            "financial year",
            "this financial year",
            "Monday",
            "w/c",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\n",
            "\t",
            "\uD83D",
            "\uD83D\uDE00",
            "٣",
            "½",
            "ﷺ",
            "İ");

    @Test
    void readingNeverThrows() {
        Random random = new Random(20130627);
        assertThat(randomWords())
                .allSatisfy(words -> assertThatCode(() -> DueDate.read(words, someDay(random)))
                        .doesNotThrowAnyException());
    }

    @Test
    void wordsAreNeverLost() {
        Random random = new Random(20130628);
        assertThat(randomWords())
                .allSatisfy(words ->
                        assertThat(DueDate.read(words, someDay(random)).words()).isEqualTo(words));
    }

    @Test
    void noSpanEndsBeforeItBegins() {
        Random random = new Random(20130629);
        List<DueDate> spans = randomWords()
                .map(words -> DueDate.read(words, someDay(random)))
                .filter(due -> due.from() != null)
                .toList();
        assertThat(spans)
                .hasSizeGreaterThan(200)
                .allSatisfy(due -> assertThat(due.from()).isBeforeOrEqualTo(due.until()));
    }

    @Test
    void everyReadingIsSaid() {
        Random random = new Random(20130630);
        assertThat(randomWords().map(words -> DueDate.read(words, someDay(random))))
                .allSatisfy(due -> assertThat(due.reading()).matches("(?s)\\p{Lu}.*\\."));
    }

    @Test
    void everyDayWrittenOutIsReadAsThatDay() {
        Random random = new Random(20130701);
        for (int i = 0; i < 500; i++) {
            LocalDate day = someDay(random);
            assertThat(DueDate.read(Span.words(day), someDay(random)))
                    .extracting(DueDate::kind, DueDate::from, DueDate::until)
                    .containsExactly(Kind.SPAN, day, day);
        }
    }

    private static LocalDate someDay(Random random) {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(40 * 365));
    }

    private static Stream<String> randomWords() {
        Random random = new Random(20121108);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            StringBuilder words = new StringBuilder();
            for (int length = random.nextInt(6); length >= 0; length--) {
                words.append(PIECES.get(random.nextInt(PIECES.size())));
                if (random.nextInt(4) > 0) {
                    words.append(' ');
                }
            }
            all.add(words.toString());
        }
        return Stream.concat(
                all.stream(),
                Stream.of(
                        "1".repeat(199), "1/".repeat(100), "( ".repeat(100), "q".repeat(200), "March ".repeat(20_000)));
    }
}
