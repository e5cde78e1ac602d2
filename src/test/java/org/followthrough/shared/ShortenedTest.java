package org.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void wordsThatFitStayAsTheyAre() {
        assertThat(Shortened.to("", 5)).isEmpty();
        assertThat(Shortened.to("12 34", 5)).isEqualTo("12 34");
    }

    @Test
    void wholeWordsAreKeptAsFarAsThereIsRoom() {
        assertThat(Shortened.to("one two three", 9)).isEqualTo("one two…");
        assertThat(Shortened.to("one two three", 8)).isEqualTo("one two…");
        assertThat(Shortened.to("one two three", 7)).isEqualTo("one…");
    }

    @Test
    void aWordThatAloneIsTooLongIsCut() {
        assertThat(Shortened.to("x".repeat(700), 500)).hasSize(500).endsWith("x…");
        assertThat(Shortened.to("ab\uD83D\uDE00cd", 4)).isEqualTo("ab…");
    }
}
