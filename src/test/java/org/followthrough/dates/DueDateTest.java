package org.followthrough.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.followthrough.dates.DueDate.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every wording of the source papers and its relatives, in a paper of 27 June 2013. */
class DueDateTest {

    private static final LocalDate PAPER = LocalDate.of(2013, 6, 27);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March 2013                              | 2013-03-01 | 2013-03-31
            June 2013                               | 2013-06-01 | 2013-06-30
            July 2012                               | 2012-07-01 | 2012-07-31
            Sept. 2013                              | 2013-09-01 | 2013-09-30
            Feb 2016                                | 2016-02-01 | 2016-02-29
            June- September 2013                    | 2013-06-01 | 2013-09-30
            June – September 2013                   | 2013-06-01 | 2013-09-30
            between June and September 2013         | 2013-06-01 | 2013-09-30
            From June to September 2013             | 2013-06-01 | 2013-09-30
            Nov - Feb 2014                          | 2013-11-01 | 2014-02-28
            June 2013 - March                       | 2013-06-01 | 2014-03-31
            Dec 13/Jan 14                           | 2013-12-01 | 2014-01-31
            02.07.13                                | 2013-07-02 | 2013-07-02
            2/7/2013                                | 2013-07-02 | 2013-07-02
            2013-07-02                              | 2013-07-02 | 2013-07-02
            01/02/26                                | 2026-02-01 | 2026-02-01
            23/05/13                                | 2013-05-23 | 2013-05-23
            Implementation 02.07.13                 | 2013-07-02 | 2013-07-02
            Implementation: 02.07.13                | 2013-07-02 | 2013-07-02
            27th June 2013                          | 2013-06-27 | 2013-06-27
            27 th June 2013                         | 2013-06-27 | 2013-06-27
            1st of April 2013                       | 2013-04-01 | 2013-04-01
            March 25th 2013                         | 2013-03-25 | 2013-03-25
            March 25, 2013                          | 2013-03-25 | 2013-03-25
            Thursday, 27th June 2013                | 2013-06-27 | 2013-06-27
            w/c 1 July 2013                         | 2013-07-01 | 2013-07-07
            1st to 5th July 2013                    | 2013-07-01 | 2013-07-05
            4 June - 13 July 2013                   | 2013-06-04 | 2013-07-13
            28 February 2014                        | 2014-02-28 | 2014-02-28
            28 Feb 14                               | 2014-02-28 | 2014-02-28
            April 13                                | 2013-04-01 | 2013-04-30
            Sept 13                                 | 2013-09-01 | 2013-09-30
            Mar '14                                 | 2014-03-01 | 2014-03-31
            Mar-14                                  | 2014-03-01 | 2014-03-31
            07/2013                                 | 2013-07-01 | 2013-07-31
            07/13                                   | 2013-07-01 | 2013-07-31
            13/14                                   | 2013-04-01 | 2014-03-31
            05/09                                   | 2013-09-05 | 2013-09-05
            5/9                                     | 2013-09-05 | 2013-09-05
            3rd September (TBC)                     | 2013-09-03 | 2013-09-03
            26 th July                              | 2013-07-26 | 2013-07-26
            29 February                             | 2016-02-29 | 2016-02-29
            Dec/Jan/Feb                             | 2013-12-01 | 2014-02-28
            September                               | 2013-09-01 | 2013-09-30
            June                                    | 2013-06-01 | 2013-06-30
            March                                   | 2014-03-01 | 2014-03-31
            late 2024/early 2025                    | 2024-09-01 | 2025-04-30
            mid-June 2013                           | 2013-06-11 | 2013-06-20
            early autumn 2013                       | 2013-09-01 | 2013-09-30
            first half of 2014                      | 2014-01-01 | 2014-06-30
            end July 2013                           | 2013-07-31 | 2013-07-31
            by end of March                         | 2013-06-27 | 2014-03-31
            By the end of December 2013             | 2013-06-27 | 2013-12-31
            by December 2013                        | 2013-06-27 | 2013-12-31
            no later than 31/12/13                  | 2013-06-27 | 2013-12-31
            before 1 April 2014                     | 2013-06-27 | 2014-03-31
            by March 2013                           | 2013-03-31 | 2013-03-31
            Ongoing until March 2014                | 2013-06-27 | 2014-03-31
            end of the financial year               | 2014-03-31 | 2014-03-31
            by financial year end                   | 2013-06-27 | 2014-03-31
            2013-14                                 | 2013-04-01 | 2014-03-31
            2013/2014                               | 2013-04-01 | 2014-03-31
            During the course of 2013-14            | 2013-04-01 | 2014-03-31
            During the course of 2013-14, detail as per appendix 1 | 2013-04-01 | 2014-03-31
            2013/14-2015/16                         | 2013-04-01 | 2016-03-31
            academic year 2013/14                   | 2013-09-01 | 2014-08-31
            next financial year                     | 2014-04-01 | 2015-03-31
            2014                                    | 2014-01-01 | 2014-12-31
            Q3 2025/26                              | 2025-10-01 | 2025-12-31
            Quarter 4 of 2013-14                    | 2014-01-01 | 2014-03-31
            Q1/Q2 2013/14                           | 2013-04-01 | 2013-09-30
            third quarter                           | 2013-10-01 | 2013-12-31
            Autumn 2013                             | 2013-09-01 | 2013-11-30
            Winter 2013/14                          | 2013-12-01 | 2014-02-28
            spring/summer 2014                      | 2014-03-01 | 2014-08-31
            autumn term 2013                        | 2013-09-01 | 2013-12-31
            by Christmas                            | 2013-06-27 | 2013-12-25
            within 6 months of publication          | 2013-06-27 | 2013-12-27
            within 6 months of the publication of this report | 2013-06-27 | 2013-12-27
            within the next 12 months               | 2013-06-27 | 2014-06-27
            Within six weeks                        | 2013-06-27 | 2013-08-08
            3-6 months                              | 2013-09-27 | 2013-12-27
            within two months of 31 December 2013   | 2013-12-31 | 2014-02-28
            next month                              | 2013-07-01 | 2013-07-31
            September 2013 Cabinet meeting          | 2013-09-01 | 2013-09-30
            To be completed by September 2013       | 2013-06-27 | 2013-09-30
            Completed September 2013                | 2013-09-01 | 2013-09-30
            immediate                               | 2013-06-27 | 2013-06-27
            With immediate effect                   | 2013-06-27 | 2013-06-27
            on publication                          | 2013-06-27 | 2013-06-27
            """)
    void spanIsRead(String words, LocalDate from, LocalDate until) {
        DueDate due = DueDate.read(words, PAPER);
        assertThat(due).isEqualTo(new DueDate(words, Kind.SPAN, from, until, false, due.reading()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March 2013 and ongoing           | 2013-03-01 | 2013-03-31
            March 2013 & on-going            | 2013-03-01 | 2013-03-31
            March 2013 onwards               | 2013-03-01 | 2013-03-31
            April and ongoing                | 2013-04-01 | 2013-04-30
            September and ongoing            | 2013-09-01 | 2013-09-30
            Ongoing from September 2013      | 2013-09-01 | 2013-09-30
            Ongoing (September 2013)         | 2013-09-01 | 2013-09-30
            From 2013-14                     | 2013-04-01 | 2014-03-31
            From 1 April 2013                | 2013-04-01 | 2013-04-01
            Implementation from April 2013   | 2013-04-01 | 2013-04-30
            starting in June 2013            | 2013-06-01 | 2013-06-30
            Quarterly from June 2013         | 2013-06-01 | 2013-06-30
            June 2013 and quarterly thereafter | 2013-06-01 | 2013-06-30
            by July 2013 and ongoing         | 2013-06-27 | 2013-07-31
            Immediate and ongoing            | 2013-06-27 | 2013-06-27
            """)
    void firstDateOfWhatIsOngoingIsRead(String words, LocalDate from, LocalDate until) {
        DueDate due = DueDate.read(words, PAPER);
        assertThat(due).isEqualTo(new DueDate(words, Kind.SPAN, from, until, true, due.reading()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ongoing",
                "ongoing.",
                "On-going",
                "on going",
                "Monthly",
                "Ongoing, quarterly",
                "On a monthly basis",
                "every 6 months"
            })
    void ongoingWithoutDateIsOngoing(String words) {
        assertThat(DueDate.read(words, PAPER))
                .isEqualTo(new DueDate(words, Kind.ONGOING, null, null, true, "Ongoing, with no date."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by the next meeting",
                "Next Cabinet meeting",
                "at the end of the current contract period",
                "by the end of the municipal year",
                "Within 6 months of the Jigsaw contract being awarded and started",
                "once the methodology is confirmed",
                "following the elections",
                "subject to funding"
            })
    void whatNamesAnEventHasNoDate(String words) {
        assertDateless(words, Kind.EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Completed", "complete", "Done.", "Already in place", "COMPLETED"})
    void whatIsDoneIsDone(String words) {
        assertDateless(words, Kind.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Completed March 2013      | 2013-03-01 | 2013-03-31
            Implemented 02.04.13      | 2013-04-02 | 2013-04-02
            Completed (April)         | 2013-04-01 | 2013-04-30
            Completed in December     | 2012-12-01 | 2012-12-31
            """)
    void dayOfWhatIsDoneIsRead(String words, LocalDate from, LocalDate until) {
        DueDate due = DueDate.read(words, PAPER);
        assertThat(due).isEqualTo(new DueDate(words, Kind.DONE, from, until, false, due.reading()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "-", "–", "n/a", "None", "TBC", "to be confirmed", "Not known", "\u00a0", "…"})
    void nothingIsNoDate(String words) {
        DueDate due = DueDate.read(words, PAPER);
        assertThat(due.kind()).isEqualTo(Kind.NONE);
        assertThat(due.words()).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asap",
                "As above",
                "31/02/26",
                "30 February 2014",
                "13/13/13",
                "11/12",
                "March 31",
                "June 04",
                "Q3 2025",
                "Monday 27th June 2013",
                "June 2014 - March 2013",
                "after March 2014",
                "within 10 working days",
                "year end",
                "in due course",
                "March 2013 or when staff allow",
                "Phase 1 June 2013, phase 2 depends on funding",
                "2013-15 plan",
                "not completed",
                "Partly complete",
                "winter 2013/15",
                "March 5th - 31",
                "5 March - 31"
            })
    void whatIsUnclearStaysAsWordsAndSaysSo(String words) {
        assertDateless(words, Kind.UNREAD);
        assertThat(DueDate.read(words, PAPER).reading()).startsWith("No date could be read from these words");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June- September 2013   | From 1 June 2013 to 30 September 2013.
            02.07.13               | On 2 July 2013. Days are read before months.
            March 2013 and ongoing | Begins between 1 March 2013 and 31 March 2013 and is then ongoing.
            by 1 May 2014          | By 1 May 2014.
            From 2013-14           | Begins between 1 April 2013 and 31 March 2014 and is then ongoing. A financial year runs from 1 April to 31 March.
            April 13               | From 1 April 2013 to 30 April 2013. “13” is read as the year 2013 and not as a day: council papers put the day before the month.
            3rd September (TBC)    | On 3 September 2013. No year is written, so it is taken as the first that is not over on 27 June 2013. It is still to be confirmed.
            April and ongoing      | Begins between 1 April 2013 and 30 April 2013 and is then ongoing. No year is written, so it is taken as the nearest to 27 June 2013.
            within 6 months of publication | From 27 June 2013 to 27 December 2013. Counted from 27 June 2013, the day of publication.
            31/02/26               | No date could be read from these words, which stand as written. It names a day that is not in the calendar.
            March 31               | No date could be read from these words, which stand as written. “31” could be a day or the year 2031.
            11/12                  | No date could be read from these words, which stand as written. The two numbers could be a financial year or a month and a year or a day and a month.
            Monday 27th June 2013  | No date could be read from these words, which stand as written. 27 June 2013 is a Thursday, so one of the two is a slip of the pen.
            Completed March 2013   | Said to have been done between 1 March 2013 and 31 March 2013.
            """)
    void readingIsSaidInPlainWords(String words, String reading) {
        assertThat(DueDate.read(words, PAPER).reading()).isEqualTo(reading);
    }

    @Test
    void aTimeHasPassedFromTheDayAfterItsLast() {
        DueDate june = DueDate.read("June 2013", PAPER);
        assertThat(june.passedOn(LocalDate.of(2013, 6, 30))).isFalse();
        assertThat(june.passedOn(LocalDate.of(2013, 7, 1))).isTrue();
        assertThat(DueDate.read("by the next meeting", PAPER).passedOn(LocalDate.MAX))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "June 2013,July 2013,true",
        "June 2013,ongoing,true",
        "June 2013,TBC,true",
        "June 2013,May 2013,false",
        "June 2013,by 30 June 2013,false",
        "June 2013,Completed,false",
        "ongoing,July 2013,false"
    })
    void aLaterOrLostDayIsASlip(String before, String after, boolean slips) {
        assertThat(DueDate.read(after, PAPER).slipsFrom(DueDate.read(before, PAPER)))
                .isEqualTo(slips);
    }

    @Test
    void halfASpanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DueDate("", Kind.SPAN, PAPER, null, false, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new DueDate("", Kind.SPAN, null, null, false, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new DueDate("", Kind.EVENT, PAPER, PAPER, false, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDate("", Kind.SPAN, PAPER, PAPER.minusDays(1), false, ""));
    }

    private static void assertDateless(String words, Kind kind) {
        DueDate due = DueDate.read(words, PAPER);
        assertThat(due).isEqualTo(new DueDate(words, kind, null, null, false, due.reading()));
    }
}
