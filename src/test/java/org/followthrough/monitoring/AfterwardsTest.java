package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.monitoring.AssessmentTest.problems;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is written beside a session and after it: corrections, comments, reopenings. */
class AfterwardsTest {

    private static final Instant NOW = Instant.parse("2012-11-08T10:00:00Z");

    @Test
    void aCorrectionIsAFurtherEntryThatKeepsTheDraftBehindIt() {
        ProgressEntry entry = new ProgressEntry(
                new ProgressEntry.Place(11, Strand.whole(21)),
                GivenUpdate.of("Going on"),
                new ProgressEntry.Draft("YNTNY", 1L, 2L),
                walk("YNTNY"),
                "45",
                1,
                NOW);

        ProgressEntry corrected = entry.correction(new Correction(null, walk("YY"), "46", "Minutes"), 5, NOW);

        assertThat(corrected.update()).isNull();
        assertThat(corrected.sessionId()).isEqualTo(11);
        assertThat(corrected.strand()).isEqualTo(Strand.whole(21));
        assertThat(entry.update()).isEqualTo(GivenUpdate.of("Going on"));
    }

    @Test
    void commentsAndReopeningsHaveWords() {
        assertThat(problems(() -> new ItemComment(1, " ", 1, NOW))).containsOnlyKeys("comment");
        assertThat(problems(() -> new ItemComment(1, "x".repeat(10_001), 1, NOW)))
                .containsOnlyKeys("comment");
        assertThat(problems(() -> new Reopening(1, 1, " ", LocalDate.EPOCH, 1, NOW)))
                .containsOnlyKeys("reason");
        assertThat(problems(() -> new Reopening(1, 1, "x".repeat(1_001), LocalDate.EPOCH, 1, NOW)))
                .containsOnlyKeys("reason");
    }
}
