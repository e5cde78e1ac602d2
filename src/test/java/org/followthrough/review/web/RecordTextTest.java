package org.followthrough.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.review.Participant;
import org.followthrough.review.Participant.Part;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.RecordDetails.Evidence;
import org.followthrough.review.RecordDetails.Held;
import org.followthrough.review.RecordView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines in which a review's record is typed, and in which its form shows it again. */
class RecordTextTest {

    @Test
    void whateverIsSavedIsReadAsTheSameAgain() {
        RecordDetails details = new RecordDetails(
                List.of(
                        new Participant(Part.MEMBER, "Cllr Bob Hicks", "Chair"),
                        new Participant(Part.MEMBER, "Smith, John", "Carer, Fostering"),
                        new Participant(Part.CONTRIBUTOR, "Fostering Service, Warwickshire", null),
                        new Participant(Part.OFFICER, "\"Bob\" Hicks", "Clerk"),
                        new Participant(Part.OFFICER, "- A dash", null)),
                List.of(
                        new Evidence(0, "Verbal evidence on:"),
                        new Evidence(1, "HR procedures\nof two lines\n\nand a paragraph"),
                        new Evidence(0, "- with a hyphen"),
                        new Evidence(1, "--- with three")),
                List.of(
                        new Held("5 - 7 April", LocalDate.of(2012, 4, 5), "site visits - the first"),
                        new Held("5 – 7 April", null, "site visits"),
                        new Held("Spring – a time of visits", null, "to all"),
                        new Held("30 May", null, "moved from (2012-04-05)"),
                        new Held("May", null, "June – the wrong one"),
                        new Held("June 2012", null, "agreed\nand signed")),
                "Areas",
                List.of("One\n---\nstill one", "Two\n\nof two paragraphs"),
                "Concluded");

        RecordDetails again = RecordForm.of(new RecordView(1L, details, List.of(), List.of(), false, List.of()))
                .details();

        assertThat(again).isEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 - 7 April - site visits | 5 - 7 April | site visits",
                "5 April – visits – part 2 | 5 April | visits – part 2",
                "April – June 2012 – visits | April – June 2012 | visits",
                "11 May () – June figures – a review | 11 May | June figures – a review"
            })
    void theDateEndsWhereWhatFollowsIsNoneAnyMore(String line, String words, String text) {
        assertThat(RecordText.timetable(line, new HashMap<>())).containsExactly(new Held(words, null, text));
    }

    @Test
    void everyLineThatCannotBeReadIsNamedWithItsField() {
        Map<String, String> problems = new HashMap<>();

        RecordText.timetable("scoping\n5 April – visits\n(2012-04-05) moved - to (2012-04-06)", problems);
        RecordText.evidence("- One\n--- deeper", problems);

        assertThat(problems)
                .containsEntry(
                        "timetable",
                        "Timetable, lines 1 and 3: write a date, then a dash with spaces around it, then what happened")
                .containsEntry("evidence", "Evidence, line 2: begin with one hyphen, or two for what stands under it");
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        Map<String, String> problems = new HashMap<>();

        RecordText.timetable("31 April (2012-04-31) – visits", problems);

        assertThat(problems).containsEntry("timetable", "Timetable: there is no day 2012-04-31");
    }
}
